package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Wait;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who writes one number after the other through the proxy, each until it is confirmed, until told to stop. */
final class Writing implements AutoCloseable {

    private static final AtomicLong NEXT = new AtomicLong();
    private static final int DUPLICATE = 1062;
    private static final Duration RETRY = Duration.ofMillis(50);
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final TwoMachines machines;
    private final NavigableSet<Long> confirmed = new ConcurrentSkipListSet<>();
    private final AtomicLong longestPause = new AtomicLong();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::write);
    private Connection connection;

    /** Begins. */
    Writing(TwoMachines machines) {
        this.machines = machines;
        thread.start();
    }

    /** Waits until so many more numbers are confirmed, and returns the last one. */
    long awaitConfirmed(int more) {
        int wanted = confirmed.size() + more;
        assertThat(Wait.until(TIMEOUT, () -> confirmed.size() >= wanted))
                .as("%d numbers confirmed", confirmed.size())
                .isTrue();
        return confirmed.last();
    }

    /** Ends, and returns what was confirmed. */
    NavigableSet<Long> finish() throws InterruptedException {
        close();
        thread.join(TIMEOUT.toMillis());
        assertThat(thread.isAlive()).isFalse();
        return confirmed;
    }

    /** The longest time between two numbers that were confirmed. */
    Duration longestPause() {
        return Duration.ofNanos(longestPause.get());
    }

    @Override
    public void close() {
        stopped.countDown();
    }

    private void write() {
        try {
            long last = System.nanoTime();
            while (stopped.getCount() > 0) {
                long number = NEXT.incrementAndGet();
                while (!isConfirmed(number)) {
                    if (System.nanoTime() - last > TIMEOUT.toNanos()) {
                        return;
                    }
                    stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
                }
                confirmed.add(number);
                long now = System.nanoTime();
                longestPause.accumulateAndGet(now - last, Math::max);
                last = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    private boolean isConfirmed(long number) {
        try {
            if (connection == null) {
                connection = machines.connect();
            }
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO written (number) VALUES (" + number + ")");
            }
            return true;
        } catch (SQLException e) {
            leave();
            // When it was written already, only the answer got lost.
            return e.getErrorCode() == DUPLICATE;
        }
    }

    private void leave() {
        try (var left = connection) {
            connection = null;
        } catch (SQLException e) {
            // It was broken.
        }
    }
}
