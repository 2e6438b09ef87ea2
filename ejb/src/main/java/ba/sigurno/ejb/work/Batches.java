package ba.sigurno.ejb.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Takes what is to be written from any number of threads and hands it to writers in the order in which it came, many at a
 * time: a commit costs as much for one as for many.
 *
 * @param <T> what is written
 */
public final class Batches<T> {

    /** Time in which a batch gathers: it costs who waits little and saves the database commits. */
    private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long IDLE_MILLIS = 500;

    private final int maxAtOnce;
    private final BlockingQueue<T> waiting;
    private final Lock gathering = new ReentrantLock();
    private volatile boolean open = true;

    /** Lets {@code maxWaiting} wait at most, and hands over {@code maxAtOnce} at most. */
    public Batches(int maxWaiting, int maxAtOnce) {
        this.maxAtOnce = maxAtOnce;
        this.waiting = new ArrayBlockingQueue<>(maxWaiting);
    }

    /** Takes something to be written; returns false when too much waits already, or no more is taken. */
    public boolean take(T item) {
        return open && waiting.offer(item);
    }

    /** Takes no more; what waits is still written. */
    public void close() {
        open = false;
    }

    /**
     * Hands batches to a writer until closed and empty, or the thread is interrupted. While one writer waits for its commit,
     * another may gather the next batch.
     */
    public void writeBy(Consumer<List<T>> writer) {
        try {
            var batch = new ArrayList<T>(maxAtOnce);
            while (gather(batch)) {
                if (!batch.isEmpty()) {
                    writer.accept(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            // The server stops; senders that wait are told nothing, and ask again.
            Thread.currentThread().interrupt();
        }
    }

    /** Gathers a batch, in turn with other writers; returns false when there will be no more. */
    private boolean gather(List<T> batch) throws InterruptedException {
        gathering.lockInterruptibly();
        try {
            var first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return open;
            }
            batch.add(first);
            if (waiting.size() < maxAtOnce) {
                LockSupport.parkNanos(GATHERING_NANOS);
            }
            waiting.drainTo(batch, maxAtOnce - 1);
            return true;
        } finally {
            gathering.unlock();
        }
    }
}
