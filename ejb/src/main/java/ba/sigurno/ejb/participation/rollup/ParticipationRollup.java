package ba.sigurno.ejb.participation.rollup;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.work.Works;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * Keeps the facts of the reports up to date: every hour it counts the classes in which something happened, of whichever
 * year. What it did not reach, it finds the next time. One server does it at a time.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class ParticipationRollup {

    private static final String KIND = "participation_rollup";
    private static final String SUBJECT = "country";

    private static final int CLASSES_AT_ONCE = 250;

    private static final Duration EVERY = Duration.ofHours(1);

    @Inject
    private Works works;

    @Inject
    private RollupBatch batch;

    @Inject
    private Clock clock;

    /** Starts to count what changed when the last count is an hour ago. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void start() {
        var latest = clock.instant().minus(EVERY);
        if (works.find(KIND, SUBJECT).stream().noneMatch(last -> last.notedAt().isAfter(latest))) {
            works.start(KIND, SUBJECT, 0, this::run);
        }
    }

    /** Counts what changed, here and now. */
    public void run() {
        run(done -> {});
    }

    private void run(IntConsumer progress) {
        int done = 0;
        for (var year : batch.stale().entrySet()) {
            var ids = year.getValue();
            for (int from = 0; from < ids.size(); from += CLASSES_AT_ONCE) {
                var some = ids.subList(from, Math.min(from + CLASSES_AT_ONCE, ids.size()));
                batch.count(year.getKey(), some);
                done += some.size();
                progress.accept(done);
            }
        }
        // Also where no class was counted: some may be gone, or be of another school.
        batch.sum();
    }
}
