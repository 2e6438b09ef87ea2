package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Admits as many entries in a second as the server can take, and gives the others a turn each. Turns are handed out in
 * the order of arrival, so nobody is overtaken by a child that asks more often.
 */
@ApplicationScoped
public class EntryThrottle {

    /** Entries a second of one instance. */
    static final int PER_SECOND = 500;

    private static final long STEP_NANOS = 1_000_000_000L / PER_SECOND;

    /** The burst admitted at once, as a time of turns: a class that clicks at the same moment waits for none. */
    private static final long AT_ONCE_NANOS = 1_000_000_000L;

    /** Time that a turn is kept; after that the child takes a new one. */
    private static final long KEPT_MILLIS = 60_000;

    private CompetitionClock clock;
    private SealedToken turns;

    /** The end of the turns handed out, on the scale of {@link System#nanoTime}. */
    private final AtomicLong handedOut = new AtomicLong(System.nanoTime() - AT_ONCE_NANOS);

    /**
     * A turn in the future.
     *
     * @param seconds the time to wait for it, rounded up
     * @param turn the token that proves it
     */
    public record Wait(long seconds, String turn) {}

    /** Lets the container create its proxy. */
    protected EntryThrottle() {}

    /** Uses the keys of this installation. */
    @Inject
    public EntryThrottle(CompetitionClock clock, Secrets secrets) {
        this.clock = clock;
        turns = new SealedToken(secrets, "competition-turn");
    }

    /**
     * Returns empty when the child may enter, else the turn to wait for. {@code turn} is the token given before, or
     * null.
     */
    public Optional<Wait> pass(String turn) {
        if (turn != null && hasCome(turn)) {
            return Optional.empty();
        }
        long now = System.nanoTime();
        long place = handedOut.updateAndGet(last -> Math.max(last, now - AT_ONCE_NANOS) + STEP_NANOS);
        if (place <= now) {
            return Optional.empty();
        }
        long millis = (place - now) / 1_000_000;
        long begin = clock.millis() + millis;
        return Optional.of(new Wait(millis / 1000 + 1, turns.issue(Instant.ofEpochMilli(begin + KEPT_MILLIS), begin)));
    }

    private boolean hasCome(String turn) {
        long now = clock.millis();
        return turns.read(turn, Instant.ofEpochMilli(now))
                .filter(parts -> Long.parseLong(parts.get(0)) <= now)
                .isPresent();
    }
}
