package ba.sigurno.persistence.work;

/** The state of some long work. */
public enum WorkState {
    /** It was not begun yet. */
    WAITING,
    /** A process is at it, or was until it died. */
    RUNNING,
    /** It came to its end. */
    DONE,
    /** It did not come to its end, and nothing of it was kept. */
    FAILED
}
