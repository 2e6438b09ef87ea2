package ba.sigurno.ejb.work;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.work.Work;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Forgets long work that ended a week ago. */
@Singleton
@PermitAll
public class WorkPurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes it. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        em.createNamedQuery(Work.PURGE)
                .setParameter("before", clock.instant().minus(Work.KEPT))
                .executeUpdate();
    }
}
