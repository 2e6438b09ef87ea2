package ba.sigurno.ejb.training;

import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.persistence.identity.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Lets a teacher take a seat and give it back. */
@Stateless
@RolesAllowed("TEACHER")
public class RegistrationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    /** Takes a seat; of two teachers who want the last one, the second hears that it is taken. */
    public void register(String sessionId) {
        var session = finder.changing(finder.visible(sessionId));
        session.register(self(), clock.instant());
        em.flush();
    }

    /** Gives the seat back; nothing happens when there is none. */
    public void withdraw(String sessionId) {
        var session = finder.changing(finder.visible(sessionId));
        session.withdraw(self(), clock.instant());
        em.flush();
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
