package ba.sigurno.ejb.training;

import ba.sigurno.persistence.training.Fulfilment;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Deletes results and tasks when they prove nothing to anybody any more. */
@Singleton
@PermitAll
public class FulfilmentPurge {

    /** Ten years: as long as seats and attendance are kept. */
    private static final Duration KEPT = Duration.ofDays(3653);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes what is due; of several servers the later ones find nothing. */
    @Schedule(hour = "3", minute = "35", persistent = false)
    public void purge() {
        em.createNamedQuery(Fulfilment.PURGE)
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
