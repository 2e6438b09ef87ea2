package ba.sigurno.ejb.work;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.work.Work;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Forgets long work that ended a week ago. */
@Singleton
@PermitAll
public class WorkPurge {

    /** Long work. */
    @Produces
    static final Promise WORK = Promise.of("work", WorkPurge.class, Work.PURGE, Work.KEPT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes it. */
    @OnOneServer
    @Schedule(hour = "3", minute = "55", persistent = false)
    public void purge() {
        WORK.keep(em, clock.instant());
    }
}
