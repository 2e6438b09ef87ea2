package ba.sigurno.ejb.competition.readiness;

/** The status of a check. */
public enum CheckStatus {
    /** Passed. */
    GREEN,
    /** Not ideal, but no obstacle. */
    AMBER,
    /** Failed: the edition cannot be switched on. */
    RED
}
