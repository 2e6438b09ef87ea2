package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.persistence.helpline.escalation.EscalationReason;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.LegalGround;
import ba.sigurno.persistence.helpline.escalation.RefusalReason;
import java.time.Instant;
import java.util.List;

/**
 * An escalation in full.
 *
 * @param refusal why the receiver refused; null otherwise
 * @param taken the steps that were taken
 * @param confirmable whether the caller may confirm it
 * @param sendable whether it may be sent
 * @param refusable whether the receiver may refuse it
 * @param steps the statuses that the caller may give it without more
 */
public record EscalationView(
        EscalationLine line,
        EscalationReason reason,
        LegalGround ground,
        RefusalReason refusal,
        List<Step> taken,
        boolean confirmable,
        boolean sendable,
        boolean refusable,
        List<EscalationStatus> steps) {

    /**
     * A step that was taken.
     *
     * @param own whether the caller took it
     */
    public record Step(EscalationStatus status, Instant at, boolean own) {}
}
