package ba.sigurno.ejb.helpline.escalation;

/** Which escalations are shown. */
public enum EscalationFilter {
    /** With which something is left to do. */
    OPEN,
    /** Which the caller may confirm. */
    TO_CONFIRM,
    /** Whose time for a step is over. */
    OVERDUE,
    ALL
}
