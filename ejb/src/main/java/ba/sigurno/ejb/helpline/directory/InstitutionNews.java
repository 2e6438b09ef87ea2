package ba.sigurno.ejb.helpline.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Lets supervisors be reminded once that is noted, in a transaction of the main schema on another thread. */
@ApplicationScoped
public class InstitutionNews {

    @Inject
    private InstitutionMails mails;

    void unchecked(@Observes(during = TransactionPhase.AFTER_SUCCESS) InstitutionsUnchecked event) {
        mails.remind(event.count());
    }
}
