package ba.sigurno.persistence.training.programme;

/** The way in which a requirement is met. */
public enum RequirementKind {
    /** Attendance at dates of sessions of the edition. */
    ATTENDANCE,
    /** A result, in percent, that reaches the pass mark. */
    ASSESSMENT,
    /** Work done in practice, submitted by the teacher and accepted by a trainer who leads a session. */
    TASK,
    /** An award of another programme that is in force. */
    PRIOR;

    /** Returns whether somebody has to record for each teacher that it is met. */
    public boolean isDecided() {
        return this == ASSESSMENT || this == TASK;
    }
}
