package ba.sigurno.persistence.helpline.escalation;

/** Why a receiver refused. */
public enum RefusalReason {
    NOT_COMPETENT,
    TOO_LITTLE_KNOWN,
    ALREADY_KNOWN,
    NOBODY_ON_DUTY,
    OTHER
}
