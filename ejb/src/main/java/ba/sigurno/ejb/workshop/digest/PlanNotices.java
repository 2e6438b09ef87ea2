package ba.sigurno.ejb.workshop.digest;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.digest.PlanNotice;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/** Notes what a planner plans or moves together with others, as part of the caller's transaction. */
@ApplicationScoped
public class PlanNotices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Notes that a request was planned. */
    public void planned(WorkshopRequest request) {
        em.persist(PlanNotice.planned(request, self(), clock.instant()));
    }

    /** Notes that a workshop was moved, or given to somebody else; {@code trainer} and {@code startsAt} are those before. */
    public void moved(WorkshopRequest request, Account trainer, Instant startsAt) {
        em.persist(PlanNotice.moved(request, trainer, startsAt, self(), clock.instant()));
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
