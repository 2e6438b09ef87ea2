package ba.sigurno.ejb.identity.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The wrong tries to sign in to one account or class within a day.
 *
 * @param count their number
 * @param last the time of the last one
 * @param origins where they came from; not more than {@value #MAX_ORIGINS}
 */
public record WrongTries(int count, Instant last, Set<SignInOrigin> origins) {

    /** The origins that are remembered. */
    static final int MAX_ORIGINS = 50;

    static final WrongTries NONE = new WrongTries(0, Instant.EPOCH, Set.of());

    /** Keeps an unchangeable copy of the origins. */
    public WrongTries {
        origins = Set.copyOf(origins);
    }

    /** Returns these tries and one more. */
    WrongTries and(SignInOrigin origin, Instant now) {
        var all = new HashSet<>(origins);
        if (all.size() < MAX_ORIGINS) {
            all.add(origin);
        }
        return new WrongTries(count + 1, now, all);
    }
}
