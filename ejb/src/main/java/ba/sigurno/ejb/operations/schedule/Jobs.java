package ba.sigurno.ejb.operations.schedule;

import ba.sigurno.persistence.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Reads how the jobs of the timers stand. */
@ApplicationScoped
public class Jobs {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns all that have run, those that need somebody first; there are as many as in the code. */
    public List<JobView> all() {
        var now = clock.instant();
        return em.createNamedQuery(JobRun.ALL, JobRun.class)
                .getResultStream()
                .map(run -> JobView.of(run, now))
                .sorted(Comparator.comparing(JobView::status).thenComparing(JobView::name))
                .toList();
    }
}
