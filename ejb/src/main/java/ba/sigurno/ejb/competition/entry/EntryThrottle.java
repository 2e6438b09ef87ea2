package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Admits as many entries in a second as the server can take, and gives the others a turn each, in the order of arrival.
 * Whoever comes with a turn gets in when it has come; what those with turns leave free, since many give up or come late,
 * goes to those who just arrive.
 */
@ApplicationScoped
public class EntryThrottle {

    /** Entries a second of one instance. */
    static final int PER_SECOND = 500;

    private static final long STEP_NANOS = 1_000_000_000L / PER_SECOND;

    /** The burst admitted at once, as a time of entries: a class that clicks at the same moment waits for nothing. */
    private static final long AT_ONCE_NANOS = 1_000_000_000L;

    /** Time that a turn is kept; after that the child takes a new one. */
    private static final long KEPT_MILLIS = 60_000;

    private CompetitionClock clock;
    private SealedToken turns;
    private LongSupplier nanos;

    /** The time until which admitted entries fill the server, on the scale of {@link System#nanoTime}. */
    private AtomicLong filledUntil;

    /** The end of the turns handed out, on the same scale. */
    private AtomicLong handedOut;

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
        this(clock, secrets, System::nanoTime);
    }

    EntryThrottle(CompetitionClock clock, Secrets secrets, LongSupplier nanos) {
        this.clock = clock;
        this.turns = new SealedToken(secrets, "competition-turn");
        this.nanos = nanos;
        this.filledUntil = new AtomicLong(nanos.getAsLong() - AT_ONCE_NANOS);
        this.handedOut = new AtomicLong(nanos.getAsLong());
    }

    /**
     * Returns empty when the child may enter, else the turn to wait for. {@code turn} is the token given before, or
     * null.
     */
    public Optional<Wait> pass(String turn) {
        long now = nanos.getAsLong();
        if (turn != null && hasCome(turn)) {
            filledUntil.updateAndGet(last -> withOneMore(last, now));
            return Optional.empty();
        }
        if (takesFreePlace(now)) {
            return Optional.empty();
        }
        long place = handedOut.updateAndGet(last -> Math.max(last, now) + STEP_NANOS);
        long millis = (place - now) / 1_000_000;
        long begin = clock.millis() + millis;
        return Optional.of(new Wait(millis / 1000 + 1, turns.issue(Instant.ofEpochMilli(begin + KEPT_MILLIS), begin)));
    }

    private boolean takesFreePlace(long now) {
        long before = filledUntil.getAndUpdate(last -> withOneMore(last, now) <= now ? withOneMore(last, now) : last);
        return withOneMore(before, now) <= now;
    }

    private static long withOneMore(long filledUntil, long now) {
        return Math.max(filledUntil, now - AT_ONCE_NANOS) + STEP_NANOS;
    }

    private boolean hasCome(String turn) {
        long now = clock.millis();
        return turns.read(turn, Instant.ofEpochMilli(now))
                .filter(parts -> Long.parseLong(parts.get(0)) <= now)
                .isPresent();
    }
}
