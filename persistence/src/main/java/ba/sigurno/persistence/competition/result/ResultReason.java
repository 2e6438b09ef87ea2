package ba.sigurno.persistence.competition.result;

/** The reason for computing a result. */
public enum ResultReason {
    /** The quiz was over. */
    CLOSE,
    /** A right answer was corrected. */
    CORRECTION
}
