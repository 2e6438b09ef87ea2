package ba.sigurno.ejb.log;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Logs a failure of what is tried again each second or more often: at once with its stack, then once a minute in one line,
 * and when it is over. Else an hour without the database would fill the log, and what explains it would be gone.
 */
public final class RepeatedFailure {

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final Logger log;
    private final String what;
    private final LongSupplier nanos;
    private int times;
    private long told;

    /**
     * Creates it for one thing that may fail.
     *
     * @param what what did not happen then, such as "boards not counted"
     */
    public RepeatedFailure(Logger log, String what) {
        this(log, what, System::nanoTime);
    }

    RepeatedFailure(Logger log, String what, LongSupplier nanos) {
        this.log = log;
        this.what = what;
        this.nanos = nanos;
    }

    /** Tells that it failed, or failed again. */
    public synchronized void failed(Throwable why) {
        long now = nanos.getAsLong();
        times++;
        if (times == 1) {
            told = now;
            log.log(Level.WARNING, what, why);
        } else if (now - told >= PAUSE) {
            told = now;
            log.log(Level.WARNING, "{0}, {1} times by now: {2}", new Object[] {what, times, why});
        }
    }

    /** Tells that it went well. */
    public synchronized void worked() {
        if (times > 1) {
            log.log(Level.INFO, "{0}, {1} times; now it works again", new Object[] {what, times});
        }
        times = 0;
    }
}
