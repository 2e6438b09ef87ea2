package ba.sigurno.ejb.competition.answer;

import ba.sigurno.persistence.competition.answer.AnswerTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Takes answers from any number of threads and has them written in the order in which they came, many by one commit. While
 * one writer waits for its commit, the other gathers the next answers.
 */
@ApplicationScoped
public class AnswerQueue {

    /** Answers that may wait at most; beyond that the server answers that it is busy. */
    static final int MAX_WAITING = 8192;

    /** Time in which a batch gathers: it costs an answer little and saves the database commits. */
    private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final int WRITERS = 2;
    private static final long IDLE_MILLIS = 500;

    private final BlockingQueue<PendingAnswer> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Lock gathering = new ReentrantLock();
    private volatile boolean open;

    /** Queues an answer; returns false when too many wait already. */
    public boolean take(PendingAnswer submission) {
        return open && waiting.offer(submission);
    }

    /** Opens the queue and returns the tasks of its writer threads, which run until it is closed. */
    List<Runnable> open(DataSource database) {
        open = true;
        var writers = new ArrayList<Runnable>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(() -> write(database));
        }
        return writers;
    }

    /** Takes no more answers; those that wait are still written. */
    void close() {
        open = false;
    }

    private void write(DataSource database) {
        var batch = new ArrayList<PendingAnswer>(AnswerTable.MAX_AT_ONCE);
        try (var writer = new AnswerWriter(database)) {
            while (gather(batch)) {
                if (!batch.isEmpty()) {
                    writer.write(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            // The server stops; senders that wait are told nothing, and ask again.
            Thread.currentThread().interrupt();
        }
    }

    /** Gathers a batch, in turn with the other writer; returns false when there will be no more. */
    private boolean gather(List<PendingAnswer> batch) throws InterruptedException {
        gathering.lockInterruptibly();
        try {
            var first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return open;
            }
            batch.add(first);
            if (waiting.size() < AnswerTable.MAX_AT_ONCE) {
                LockSupport.parkNanos(GATHERING_NANOS);
            }
            waiting.drainTo(batch, AnswerTable.MAX_AT_ONCE - 1);
            return true;
        } finally {
            gathering.unlock();
        }
    }
}
