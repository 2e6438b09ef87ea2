package ba.sigurno.ejb.youthpanel.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets supervisors be told once an incident is stored, in a transaction of the main schema on another thread. */
@ApplicationScoped
public class IncidentNews {

    @Inject
    private IncidentMails mails;

    void reported(@Observes(during = TransactionPhase.AFTER_SUCCESS) IncidentReported event) {
        mails.tell();
    }
}
