package ba.sigurno.ejb.work;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does long work on a thread of the server. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkRunner {

    private static final Logger LOG = Logger.getLogger(WorkRunner.class.getName());

    /** The least time between two notes of the progress: as often as a page looks. */
    private static final Duration PACE = Duration.ofSeconds(1);

    @Inject
    private WorkStore store;

    /** Does some work and notes how far it is, its end, or why it failed. */
    @Asynchronous
    public void run(WorkAttempt attempt, LongInquiry work) {
        try {
            store.done(attempt, work.run(paced(attempt)));
        } catch (DomainException e) {
            store.failed(
                    attempt,
                    e.getKey(),
                    Arrays.stream(e.getArguments()).map(String::valueOf).toList());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, attempt + " failed", e);
            store.failed(attempt, "app_work_failed", List.of());
        }
    }

    private IntConsumer paced(WorkAttempt attempt) {
        var next = new long[] {System.nanoTime()};
        return done -> {
            long now = System.nanoTime();
            if (now - next[0] >= 0) {
                store.progress(attempt, done);
                next[0] = now + PACE.toNanos();
            }
        };
    }
}
