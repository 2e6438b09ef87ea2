package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Reminds who decides of a request that has waited a week for a decision, once. */
@Singleton
@PermitAll
public class DecisionReminder {

    /** How long a decision may take before it is asked for again. */
    public static final Duration TIMEOUT = Duration.ofDays(7);

    /** Requests in one run; the rest waits an hour. */
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WorkshopMails mails;

    /** Reminds of the requests whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "6-20", minute = "25", persistent = false)
    public void remind() {
        var now = clock.instant();
        em.createNamedQuery(WorkshopRequest.TO_REMIND, WorkshopRequest.class)
                .setParameter("until", now.minus(TIMEOUT))
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(request -> {
                    request.reminded(now);
                    mails.overdue(request);
                });
    }
}
