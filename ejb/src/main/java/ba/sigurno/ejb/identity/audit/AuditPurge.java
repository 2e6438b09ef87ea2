package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.persistence.identity.audit.AuditSeal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets from where people signed in and downloaded, after a month, and the whole of an event after two years. */
@Singleton
@PermitAll
public class AuditPurge {

    private static final Duration ADDRESSES_KEPT = Duration.ofDays(30);
    private static final Duration EVENTS_KEPT = Duration.ofDays(730);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Forgets every night what is old enough. */
    @OnOneServer
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void purge() {
        run(AuditEvent.FORGET_ADDRESSES, ADDRESSES_KEPT);
        run(AuditEvent.PURGE, EVENTS_KEPT);
        run(AuditSeal.PURGE, EVENTS_KEPT);
    }

    private void run(String query, Duration kept) {
        em.createNamedQuery(query)
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
