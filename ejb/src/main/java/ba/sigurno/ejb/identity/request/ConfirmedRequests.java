package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Hands requests whose address is confirmed to those who decide about them. */
@ApplicationScoped
public class ConfirmedRequests {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RequestMails mails;

    @Inject
    private Clock clock;

    /** Asks a school for an account with an address that was confirmed already, by the link of another e-mail. */
    public void ask(School school, String email, String displayName, Language language) {
        // Nobody is told its secret: there is nothing left to confirm.
        var digest = LinkSecret.digest(LinkSecret.random());
        var request = new AccountRequest(school, email, displayName, language, digest, clock.instant());
        em.persist(request);
        em.flush();
        confirm(request);
    }

    /** Confirms the address of a request: it is the latest of that person to that school, and waits for its coordinator. */
    void confirm(AccountRequest request) {
        request.confirm(clock.instant());
        em.createNamedQuery(AccountRequest.DELETE_OTHERS)
                .setParameter("email", request.getEmail())
                .setParameter("school", request.getSchool())
                .setParameter("id", request.getId())
                .executeUpdate();
        mails.waiting(request);
    }
}
