package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.Escalation;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.EscalationUrgency;
import java.time.Duration;
import java.time.Instant;

/**
 * An escalation in a list.
 *
 * @param hours for how many hours it has been open
 * @param dueAt until when the next step is to be taken; null once it is over
 * @param own whether the caller opened it
 */
public record EscalationLine(
        String id,
        Instant openedAt,
        long hours,
        EscalationStatus status,
        EscalationUrgency urgency,
        InstitutionKind receiver,
        String jurisdiction,
        Instant dueAt,
        boolean overdue,
        WaitsFor waitsFor,
        boolean own) {

    static EscalationLine of(Escalation escalation, Instant now, String caller) {
        var until = escalation.getStatus().isOver() ? escalation.getStatusSince() : now;
        return new EscalationLine(
                escalation.getPublicId(),
                escalation.getOpenedAt(),
                Duration.between(escalation.getOpenedAt(), until).toHours(),
                escalation.getStatus(),
                escalation.getUrgency(),
                escalation.getReceiver(),
                escalation.getJurisdiction(),
                escalation.getDueAt(),
                escalation.isOverdue(now),
                WaitsFor.of(escalation.getStatus()),
                escalation.getOpenedBy().equals(caller));
    }
}
