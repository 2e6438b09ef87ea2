package ba.sigurno.ejb.competition.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has what comes from any number of threads written in the order in which it came, many by one commit, which costs as much for
 * one as for many. It has no threads of its own: who brings something while a writer is free gathers what waits and writes it,
 * and all others go on at once.
 *
 * @param <T> what is written
 */
final class GroupCommit<T> {

    /** Time in which a batch gathers: it costs who waits little and saves the database commits. */
    private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long CLOSING_MILLIS = 5_000;

    private final int maxAtOnce;
    private final int writers;
    private final BlockingQueue<T> waiting;
    private final BlockingQueue<Writer<T>> free;
    private final Lock gathering = new ReentrantLock();
    private volatile boolean open = true;

    /** Writes batches, one at a time; never throws. */
    interface Writer<T> extends AutoCloseable {

        /** Commits a batch, and returns what tells its senders how that ended: the next batch need not wait for it. */
        Runnable write(List<T> batch);

        @Override
        void close();
    }

    /** Lets {@code maxWaiting} wait at most, and hands {@code maxAtOnce} at most to one of the writers. */
    GroupCommit(int maxWaiting, int maxAtOnce, Collection<? extends Writer<T>> writers) {
        this.maxAtOnce = maxAtOnce;
        this.writers = writers.size();
        waiting = new ArrayBlockingQueue<>(maxWaiting);
        free = new ArrayBlockingQueue<>(writers.size(), false, writers);
    }

    /** Takes something to be written, and may write on this thread; returns false when too much waits, or no more is taken. */
    boolean take(T item) {
        if (!open || !waiting.offer(item) || !open && waiting.remove(item)) {
            return false;
        }
        lead();
        return true;
    }

    /**
     * Writes a batch, and more while nobody else is at it: a request that goes on for others is not answered. Nothing is left
     * behind, for whoever gathers or has a writer looks again afterwards.
     */
    private void lead() {
        boolean wrote = false;
        while (!waiting.isEmpty() && free.size() >= (wrote ? writers : 1) && gathering.tryLock()) {
            write();
            wrote = true;
        }
    }

    /** Writes a batch when something waits and a writer is free; the lock is held until it is gathered. */
    private void write() {
        Writer<T> writer = null;
        List<T> batch = List.of();
        try {
            writer = waiting.isEmpty() ? null : free.poll();
            if (writer == null) {
                return;
            }
            if (waiting.size() < maxAtOnce) {
                LockSupport.parkNanos(GATHERING_NANOS);
            }
            batch = gathered();
        } finally {
            gathering.unlock();
        }
        Runnable telling;
        try {
            telling = writer.write(batch);
        } finally {
            free.add(writer);
        }
        telling.run();
    }

    private List<T> gathered() {
        var batch = new ArrayList<T>(maxAtOnce);
        waiting.drainTo(batch, maxAtOnce);
        return batch;
    }

    /** Takes no more, writes what waits, and closes the writers; one that hangs is left. */
    void close() {
        open = false;
        try {
            for (int each = 0; each < writers; each++) {
                var writer = free.poll(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
                if (writer != null) {
                    writeRest(writer);
                    writer.close();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeRest(Writer<T> writer) {
        for (var rest = gathered(); !rest.isEmpty(); rest = gathered()) {
            writer.write(rest).run();
        }
    }
}
