package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.EscalationReason;
import ba.sigurno.persistence.helpline.escalation.EscalationUrgency;
import ba.sigurno.persistence.helpline.escalation.LegalGround;

/**
 * A matter to be handed on.
 *
 * @param formId the id of the form that opens it, once
 * @param jurisdiction the code of the authority in whose territory the receiver is competent
 */
public record OpenEscalationCommand(
        String formId,
        EscalationReason reason,
        LegalGround ground,
        EscalationUrgency urgency,
        InstitutionKind receiver,
        String jurisdiction) {}
