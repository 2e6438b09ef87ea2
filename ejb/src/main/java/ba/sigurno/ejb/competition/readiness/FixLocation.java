package ba.sigurno.ejb.competition.readiness;

/** Where something is mended. */
public enum FixLocation {
    /** On the page of the edition. */
    EDITION,
    /** On the page of one of its papers. */
    PAPER,
    /** In the list of editions. */
    EDITIONS,
    /** Where the operators of the server have their hands. */
    SERVER
}
