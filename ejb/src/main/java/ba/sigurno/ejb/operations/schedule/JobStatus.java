package ba.sigurno.ejb.operations.schedule;

/** How a job of the timers stands; what needs somebody comes first. */
public enum JobStatus {
    /** The last run failed. */
    FAILED,
    /** It has not begun when it should have, or its server died at it. */
    LATE,
    RUNNING,
    DONE
}
