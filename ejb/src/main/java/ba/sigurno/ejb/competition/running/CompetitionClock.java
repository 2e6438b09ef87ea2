package ba.sigurno.ejb.competition.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

/**
 * The time by which answers are in time. It goes on evenly from the server's start: small corrections of the system's
 * clock are followed, a jump is not, and is told instead. So an operator's mistake neither closes the quiz for a country
 * nor puts one answer before another that came first.
 */
@ApplicationScoped
public class CompetitionClock {

    /** A larger difference is no correction. */
    static final Duration JUMP = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(CompetitionClock.class.getName());
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Clock clock;
    private LongSupplier nanos;
    private volatile long offset;
    private volatile long jump;

    /** For the container's proxy. */
    protected CompetitionClock() {}

    /** Beside the system's clock. */
    @Inject
    public CompetitionClock(Clock clock) {
        this(clock, System::nanoTime);
    }

    CompetitionClock(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.offset = clock.millis() - elapsed();
    }

    /** Now, in milliseconds since 1970 UTC. */
    public long millis() {
        return offset + elapsed();
    }

    /** Compares with the system's clock; to be called every few seconds. */
    public void compare() {
        long difference = clock.millis() - millis();
        if (Math.abs(difference) <= JUMP.toMillis()) {
            offset += difference;
            jump = 0;
        } else {
            if (jump == 0) {
                LOG.warning("the system's clock jumped by " + difference + " ms; not followed until the next start");
            }
            jump = difference;
        }
    }

    /** How far the system's clock is ahead; nothing unless it jumped. */
    public Duration jump() {
        return Duration.ofMillis(jump);
    }

    private long elapsed() {
        return nanos.getAsLong() / NANOS_PER_MILLI;
    }
}
