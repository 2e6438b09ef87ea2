package ba.sigurno.persistence.competition.result;

/** Why a result was computed. */
public enum ResultReason {
    /** The quiz was over. */
    CLOSE,
    /** A right answer was corrected. */
    CORRECTION
}
