package ba.sigurno.ejb.operations.schedule;

import ba.sigurno.ejb.job.JobNames;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.job.JobRun;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Forgets jobs that an upgrade took away, which would have failed or be late for ever. */
@Singleton
@PermitAll
public class FormerJobs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobNames names;

    @Inject
    private Clock clock;

    /** Forgets those that this version has not. One that an older server beside this still has comes back with its next run. */
    @OnOneServer
    @Schedule(hour = "*", minute = "41", persistent = false)
    public void forget() {
        var now = clock.instant();
        em.createNamedQuery(JobRun.FORGET)
                .setParameter("names", names.all())
                .setParameter("before", now.minus(JobRun.SAME_FIRING))
                .setParameter("now", now)
                .executeUpdate();
    }
}
