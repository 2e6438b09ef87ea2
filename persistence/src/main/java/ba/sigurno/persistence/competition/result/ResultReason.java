package ba.sigurno.persistence.competition.result;

/** Why a result was computed. */
public enum ResultReason {
    /** The quiz was over. */
    CLOSE,
    /** What is right was corrected. */
    CORRECTION
}
