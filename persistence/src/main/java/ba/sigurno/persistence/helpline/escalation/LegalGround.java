package ba.sigurno.persistence.helpline.escalation;

/** The legal ground on which something is told to others. */
public enum LegalGround {
    /** Whoever works with children reports a crime against one. */
    DUTY_TO_REPORT,
    /** Life or health is in danger. */
    VITAL_INTEREST,
    /** Family law: everybody tells the guardianship authority of a child whose rights are violated. */
    CHILD_PROTECTION,
    /** Who it is about agreed. */
    CONSENT,
    /** A court or a prosecutor orders it. */
    ORDER
}
