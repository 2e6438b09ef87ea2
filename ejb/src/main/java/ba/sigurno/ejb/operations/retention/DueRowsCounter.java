package ba.sigurno.ejb.operations.retention;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.ejb.operations.schedule.Jobs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts every night, after all jobs that delete, what is due by their promises: a page may not count a country's rows. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DueRowsCounter {

    private static final Logger LOG = Logger.getLogger(DueRowsCounter.class.getName());

    @Inject
    private Instance<Promise> promises;

    @Inject
    private DueRowsStore store;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** Counts every night. */
    @OnOneServer
    @Schedule(hour = "4", minute = "50", persistent = false)
    public void everyNight() {
        count(done -> {});
    }

    /**
     * Counts. One promise that cannot be counted leaves the others theirs, and keeps the hour of its last count.
     *
     * @param progress is told how many are counted
     */
    public void count(IntConsumer progress) {
        var runs = jobs.all();
        int done = 0;
        for (var promise : promises) {
            if (promise.query() != null) {
                count(promise, runs);
            }
            progress.accept(++done);
        }
    }

    private void count(Promise promise, List<JobView> runs) {
        var now = clock.instant();
        var next = KeptPromise.job(promise, runs)
                .map(JobView::nextAt)
                .filter(now::isBefore)
                .orElseGet(() -> now.plus(Duration.ofDays(1)));
        try {
            store.keep(promise, store.count(promise, now, next));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "what is due could not be counted: " + promise.name());
        }
    }
}
