package ba.sigurno.persistence.training.progress;

/** The state of a requirement for a teacher. */
public enum RequirementState {
    /** It is met. */
    MET,
    /** The earlier award, which is being renewed, shows it. */
    SHOWN_BEFORE,
    /** Work was submitted and waits to be looked at. */
    HANDED_IN,
    /** The submitted work, or the result, is not enough. */
    RETURNED,
    /** Nothing is there yet. */
    OPEN;

    /** Returns whether nothing is missing. */
    public boolean isDone() {
        return this == MET || this == SHOWN_BEFORE;
    }
}
