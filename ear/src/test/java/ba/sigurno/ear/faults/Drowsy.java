package ba.sigurno.ear.faults;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a process slow: it sleeps for four fifths of each second, until this is closed. */
final class Drowsy implements AutoCloseable {

    private static final long SECOND = 1_000;
    private static final long AWAKE = 200;

    private final long pid;
    private final AtomicInteger naps = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Drowsy(long pid) {
        this.pid = pid;
        clock.scheduleAtFixedRate(this::fallAsleep, 0, SECOND, TimeUnit.MILLISECONDS);
        clock.scheduleAtFixedRate(() -> signal(true), SECOND - AWAKE, SECOND, TimeUnit.MILLISECONDS);
    }

    private void fallAsleep() {
        signal(false);
        naps.incrementAndGet();
    }

    private void signal(boolean awake) {
        try {
            if (awake) {
                Killing.resume(pid);
            } else {
                Killing.stop(pid);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often it slept. */
    int naps() {
        return naps.get();
    }

    /** Lets it work as fast as it can. */
    @Override
    public void close() throws Exception {
        clock.shutdownNow();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        Killing.resume(pid);
    }
}
