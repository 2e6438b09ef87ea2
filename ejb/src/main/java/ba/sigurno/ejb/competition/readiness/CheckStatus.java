package ba.sigurno.ejb.competition.readiness;

/** How a check came out. */
public enum CheckStatus {
    /** All is well. */
    GREEN,
    /** It should be better, and does not stop anybody. */
    AMBER,
    /** Not to be switched on like this. */
    RED
}
