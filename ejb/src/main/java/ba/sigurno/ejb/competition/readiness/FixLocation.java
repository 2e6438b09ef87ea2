package ba.sigurno.ejb.competition.readiness;

/** The place where a failed check is fixed. */
public enum FixLocation {
    /** The page of the edition. */
    EDITION,
    /** The page of one of its papers. */
    PAPER,
    /** The list of editions. */
    EDITIONS,
    /** The server, by its operators. */
    SERVER
}
