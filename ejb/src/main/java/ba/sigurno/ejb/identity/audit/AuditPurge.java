package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.persistence.identity.audit.AuditSeal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets from where people signed in and downloaded, after a month, and the whole of an event after two years. */
@Singleton
@PermitAll
public class AuditPurge {

    private static final Duration EVENTS_KEPT = Duration.ofDays(730);

    /** From where people signed in and downloaded. */
    @Produces
    static final Promise ADDRESSES =
            Promise.of("audit_address", AuditPurge.class, AuditEvent.FORGET_ADDRESSES, Duration.ofDays(30));

    /** Entries of the trail. */
    @Produces
    static final Promise EVENTS = Promise.of("audit_event", AuditPurge.class, AuditEvent.PURGE, EVENTS_KEPT);

    /** What shows that nobody altered these. */
    @Produces
    static final Promise SEALS = Promise.of("audit_seal", AuditPurge.class, AuditSeal.PURGE, EVENTS_KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Forgets every night what is old enough. */
    @OnOneServer
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void purge() {
        var now = clock.instant();
        ADDRESSES.keep(em, now);
        EVENTS.keep(em, now);
        SEALS.keep(em, now);
    }
}
