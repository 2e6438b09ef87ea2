package ba.sigurno.persistence.training.programme;

/** By what a requirement is met. */
public enum RequirementKind {
    /** Being at dates of sessions of the edition. */
    ATTENDANCE,
    /** A result, in percent, that reaches the pass mark. */
    ASSESSMENT,
    /** Something done in practice, handed in by the teacher and accepted by who leads a session. */
    TASK,
    /** An award of another programme that is in force. */
    PRIOR;

    /** Whether somebody has to write down for each teacher that it is met. */
    public boolean isDecided() {
        return this == ASSESSMENT || this == TASK;
    }
}
