package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.ejb.work.Batches;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the steps of pupils saved, many by one commit, by two writers in turn: while one waits for the database, the other
 * gathers. A device sends its next step when the last one is saved, so that their order is kept.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StepQueue {

    private static final Logger LOG = Logger.getLogger(StepQueue.class.getName());

    /** More than requests are served at a time. */
    private static final int MAX_WAITING = 1_024;

    private static final int MAX_AT_ONCE = 64;
    private static final int WRITERS = 2;
    private static final long TIMEOUT_SECONDS = 30;

    private final Batches<PendingStep> steps = new Batches<>(MAX_WAITING, MAX_AT_ONCE);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private StepStore store;

    private final List<Thread> writers = new ArrayList<>();

    @PostConstruct
    void open() {
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(threads.newThread(() -> steps.writeBy(this::write)));
        }
        writers.forEach(Thread::start);
    }

    @PreDestroy
    void close() {
        steps.close();
        for (var writer : writers) {
            try {
                writer.join(TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Returns when a step is saved; false when the pupil may not save it.
     *
     * @throws NotNowException when it is not known whether it was saved; to send it again is harmless
     */
    public boolean save(PendingStep step) {
        if (!steps.take(step)) {
            throw new NotNowException("too many steps wait");
        }
        try {
            return step.saved().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotNowException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNowException(e);
        }
    }

    private void write(List<PendingStep> batch) {
        try {
            settle(batch);
        } catch (RuntimeException e) {
            // One of them may be at fault, as of a pupil who is being removed: the others go on.
            LOG.log(Level.FINE, "steps not saved together", e);
            batch.forEach(this::writeAlone);
        }
    }

    private void writeAlone(PendingStep step) {
        try {
            settle(List.of(step));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "step not saved", e);
            step.saved().completeExceptionally(e);
        }
    }

    private void settle(List<PendingStep> batch) {
        var saved = store.save(batch);
        batch.forEach(step -> step.saved().complete(saved.contains(step)));
    }
}
