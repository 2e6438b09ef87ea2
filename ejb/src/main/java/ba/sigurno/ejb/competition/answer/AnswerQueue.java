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

    /** So many answers may wait; of who comes then, the server says that it is busy. */
    static final int MAX_WAITING = 8192;

    /** Time to gather company: it costs an answer little and saves the database commits. */
    private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final int WRITERS = 2;
    private static final long IDLE_MILLIS = 500;

    private final BlockingQueue<PendingAnswer> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Lock gathering = new ReentrantLock();
    private volatile boolean open;

    /** Takes an answer; false when too many wait already. */
    public boolean take(PendingAnswer submission) {
        return open && waiting.offer(submission);
    }

    /** Opens it, and returns what its threads do until it is closed. */
    List<Runnable> open(DataSource database) {
        open = true;
        var writers = new ArrayList<Runnable>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(() -> write(database));
        }
        return writers;
    }

    /** Takes no more; what waits is still written. */
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
            // The server stops; who waits is told nothing, and asks again.
            Thread.currentThread().interrupt();
        }
    }

    /** Gathers answers, in turn with the other writer; false when there will be no more. */
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
