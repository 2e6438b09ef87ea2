package ba.sigurno.ejb.training.assessment;

/** What a teacher can do about a test now. */
public enum AssessmentStep {
    /** Wait until it opens. */
    NOT_OPEN,
    /** Begin an attempt. */
    OPEN,
    /** Go on with an attempt. */
    UNDER_WAY,
    /** Wait until the next attempt may begin. */
    WAITING,
    /** Nothing, but to ask the trainer: no attempt is left. */
    USED_UP,
    /** Nothing, but to ask the trainer: it is closed. */
    CLOSED,
    /** Nothing: it is passed. */
    PASSED;

    /** Returns whether there is something to answer. */
    public boolean isToTake() {
        return this == OPEN || this == UNDER_WAY;
    }
}
