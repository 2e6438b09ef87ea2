package ba.sigurno.ejb.identity.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Keeps for a minute how much waits for an account: every page of staff says it. */
@ApplicationScoped
public class InboxCounts {

    private static final Duration TTL = Duration.ofMinutes(1);

    /** The accounts whose count is kept; the least recently asked for are dropped first. */
    private static final int MAX_ACCOUNTS = 5_000;

    private final Map<String, Kept> counts = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MAX_ACCOUNTS;
        }
    };

    private Clock clock;

    /** Lets the container create its proxy. */
    protected InboxCounts() {}

    /** Keeps counts by this clock. */
    @Inject
    public InboxCounts(Clock clock) {
        this.clock = clock;
    }

    private record Kept(long count, Instant until) {}

    /** Returns the count of an account, by public id; empty when it is not known or too old. */
    public OptionalLong of(String accountId) {
        synchronized (counts) {
            var kept = counts.get(accountId);
            return kept == null || !clock.instant().isBefore(kept.until())
                    ? OptionalLong.empty()
                    : OptionalLong.of(kept.count());
        }
    }

    /** Keeps the count of an account. */
    public void keep(String accountId, long count) {
        synchronized (counts) {
            counts.put(accountId, new Kept(count, clock.instant().plus(TTL)));
        }
    }

    /** Forgets the count of an account, which may have done something that waited. */
    public void forget(String accountId) {
        synchronized (counts) {
            counts.remove(accountId);
        }
    }
}
