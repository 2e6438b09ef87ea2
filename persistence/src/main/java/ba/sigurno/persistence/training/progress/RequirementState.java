package ba.sigurno.persistence.training.progress;

/** How a requirement stands for a teacher. */
public enum RequirementState {
    /** It is met. */
    MET,
    /** The earlier award, which is being renewed, shows it. */
    SHOWN_BEFORE,
    /** Something was handed in and waits to be looked at. */
    HANDED_IN,
    /** The work handed in, or the result, is not enough. */
    RETURNED,
    /** Nothing is there yet. */
    OPEN;

    /** Whether nothing is missing. */
    public boolean isDone() {
        return this == MET || this == SHOWN_BEFORE;
    }
}
