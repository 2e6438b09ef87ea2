package ba.sigurno.ejb.competition.running;

import ba.sigurno.ejb.job.ClockDifference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.logging.Logger;

/**
 * The time that decides whether answers are in time: that of the database, so that the quiz opens and closes at the same moment
 * on all servers, whatever their own clocks say. It goes on evenly from the server's start: small corrections are followed, a
 * jump is not, and is reported instead. So an operator's mistake neither closes the quiz for a country nor puts one answer
 * before another that came first.
 */
@ApplicationScoped
public class CompetitionClock {

    /** The largest difference that counts as a correction. */
    static final Duration JUMP = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(CompetitionClock.class.getName());
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Clock clock;
    private LongSupplier nanos;
    private volatile long offset;
    private volatile long jump;
    private volatile boolean compared;

    /** Lets the container create its proxy. */
    protected CompetitionClock() {}

    /** Creates a clock that begins with the system's time, until it is first compared. */
    @Inject
    public CompetitionClock(Clock clock) {
        this(clock, System::nanoTime);
    }

    CompetitionClock(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.offset = clock.millis() - elapsed();
    }

    /** Returns the time now, in milliseconds since 1970 UTC. */
    public long millis() {
        return offset + elapsed();
    }

    /** Takes over how far the system's clock is off from the database's; called every few seconds. */
    public void compare(ClockDifference system) {
        long difference = clock.millis() - system.ahead().toMillis() - millis();
        if (!compared || Math.abs(difference) <= JUMP.toMillis()) {
            // What may be the way to the database and back is no reason to hurry or to wait.
            if (Math.abs(difference) > system.uncertainty().toMillis()) {
                offset += difference;
            }
            compared = true;
            jump = 0;
        } else {
            if (jump == 0) {
                LOG.warning("the database's clock jumped by " + difference + " ms; not followed until the next start");
            }
            jump = difference;
        }
    }

    /** Returns the time by which the database's clock is ahead; zero unless it jumped. */
    public Duration jump() {
        return Duration.ofMillis(jump);
    }

    private long elapsed() {
        return nanos.getAsLong() / NANOS_PER_MILLI;
    }
}
