package ba.sigurno.ejb.workshop.guest;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Deletes guests a year after the last time at which they could come. */
@Stateless
@PermitAll
public class GuestPurge {

    /** People of other institutions. */
    @Produces
    static final Promise GUESTS =
            Promise.of("workshop_guest", GuestPurge.class, WorkshopGuest.LONG_GONE, Duration.ofDays(365));

    /** As many as a night; the next one takes the rest. */
    private static final int MAX = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Every night; deleting twice harms nothing. */
    @OnOneServer
    @Schedule(hour = "4", minute = "5", persistent = false)
    public void everyNight() {
        GUESTS.due(em, WorkshopGuest.class, clock.instant())
                .setMaxResults(MAX)
                .getResultList()
                .forEach(em::remove);
    }
}
