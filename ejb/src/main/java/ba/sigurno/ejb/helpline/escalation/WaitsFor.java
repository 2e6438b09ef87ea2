package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.persistence.helpline.escalation.EscalationStatus;

/** Whom an escalation waits for. */
public enum WaitsFor {
    COLLEAGUE,
    HELPLINE,
    RECEIVER,
    NOBODY;

    static WaitsFor of(EscalationStatus status) {
        return switch (status) {
            case OPENED -> COLLEAGUE;
            case CONFIRMED, REFUSED -> HELPLINE;
            case SENT, ACKNOWLEDGED, ACCEPTED -> RECEIVER;
            case WITHDRAWN, DONE, CLOSED -> NOBODY;
        };
    }
}
