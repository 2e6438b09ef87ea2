package ba.sigurno.ejb.operations.retention;

/** How a promise stands; what needs somebody comes first. */
public enum PromiseStatus {
    /** Something is there that should have gone. */
    OVERDUE,
    /** Its job failed, or did not run when it should have. */
    JOB_FAILED,
    /** What should have gone has. */
    KEPT,
    /** It has not been counted yet. */
    NOT_COUNTED
}
