package ba.sigurno.persistence.helpline.escalation;

/** Why a matter may be handed on at all; without one of these it stays with the helpline. */
public enum EscalationReason {
    /** A child is in danger now. */
    URGENT,
    /** The child, or an adult who answers for it, agreed. */
    AGREED
}
