package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.partners.guideline.Delivery;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Reminds licensees that have not acknowledged a guideline in force: every two weeks, three times; then a person calls. */
@Stateless
@PermitAll
public class GuidelineReminder {

    private static final Duration REST = Duration.ofDays(14);
    private static final int MOST = 3;

    /** As many as an hour; the next one takes the rest. */
    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GuidelineMails mails;

    @Inject
    private Clock clock;

    /** Reminds who is due; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(dayOfWeek = "Mon-Fri", hour = "8-14", minute = "50", persistent = false)
    public void remind() {
        var now = clock.instant();
        em.createNamedQuery(Delivery.TO_REMIND, Delivery.class)
                .setParameter("before", now.minus(REST))
                .setParameter("most", MOST)
                .setMaxResults(BATCH)
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(delivery -> {
                    delivery.remind(now);
                    mails.reminded(delivery);
                });
    }
}
