package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records in the audit trail what is done about requests for workshops. */
@ApplicationScoped
public class WorkshopTrail {

    @Inject
    private AuditService audit;

    /** Records an action of the caller, {@code workshop_action_<what>}. */
    public void record(String what, WorkshopRequest request) {
        audit.record(
                "workshop_action_" + what,
                "workshop_request",
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), Language.BOSNIAN)
                        + AuditService.SEPARATOR
                        + request.getSchool().getName());
    }
}
