package ba.sigurno.ejb.identity.access;

import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down guessing at sign-in, by the device that guesses: nobody can lock another out of a class or an account.
 *
 * <p>Who throws the cookie of the device away meets looser limits, of the network address and of all strange devices at
 * one account or class together. A device with which the owner signed in before is not concerned by those two, but shares
 * one with others like it at its address: who has a card can make as many known devices as there are cookies. No single
 * address can use up the limit of an account or a class alone.
 */
@ApplicationScoped
public class SignInThrottle {

    /** What can be guessed at on the way in. */
    public enum Door {
        /** E-mail and password; the owner is the account. */
        STAFF(Limit.SIGN_IN_BY_DEVICE, Limit.SIGN_IN_BY_ADDRESS, Limit.SIGN_IN_BY_ACCOUNT),
        /** The code after the password; the owner is the account. */
        SECOND_STEP(Limit.SECOND_STEP_BY_DEVICE, Limit.SECOND_STEP_BY_ADDRESS, Limit.SECOND_STEP_BY_ACCOUNT),
        /** Class code and personal code; the owner is the class. */
        PUPIL(Limit.JOIN_BY_DEVICE, Limit.JOIN_BY_ADDRESS, Limit.JOIN_BY_CLASS);

        private final Limit byDevice;
        private final Limit byAddress;
        private final Limit byOwner;

        Door(Limit byDevice, Limit byAddress, Limit byOwner) {
            this.byDevice = byDevice;
            this.byAddress = byAddress;
            this.byOwner = byOwner;
        }
    }

    /** The time for which wrong tries are told. */
    private static final Duration TOLD = Duration.ofDays(1);

    /** The accounts and classes whose wrong tries are kept; the least recently tried are dropped first. */
    private static final int MAX_OWNERS = 2_000;

    private final Map<String, WrongTries> tries = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WrongTries> eldest) {
            return size() > MAX_OWNERS;
        }
    };

    private RateLimiter limiter;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected SignInThrottle() {}

    /** Counts with this limiter and clock. */
    @Inject
    public SignInThrottle(RateLimiter limiter, Clock clock) {
        this.limiter = limiter;
        this.clock = clock;
    }

    /** A limit and what it is counted by. */
    private record Counter(Limit limit, String key) {}

    /**
     * Takes a try, before it is known whether it is right: many at once are counted one by one. Returns whether one was
     * left.
     *
     * @param owner what is tried to be opened; null when there is no such thing
     */
    public boolean takes(Door door, SignInOrigin origin, String owner) {
        var taken = new ArrayList<Counter>();
        for (var counter : counters(door, origin, owner)) {
            if (!limiter.takes(counter.limit(), counter.key())) {
                taken.forEach(this::giveBack);
                return false;
            }
            taken.add(counter);
        }
        return true;
    }

    /** Gives back a try that was right. */
    public void succeeded(Door door, SignInOrigin origin, String owner) {
        counters(door, origin, owner).forEach(this::giveBack);
    }

    /** Notes a try that was wrong. Returns whether there are now many at this owner, once for each series. */
    public boolean failed(Door door, SignInOrigin origin, String owner) {
        return owner != null && note(door, origin, owner).count() == door.byDevice.getFailures();
    }

    /** Returns the wrong tries at an account or a class, once there are as many as slow down a device. */
    public Optional<WrongTries> wrongTries(Door door, String owner) {
        synchronized (tries) {
            return Optional.ofNullable(tries.get(key(door, owner)))
                    .filter(wrong -> wrong.count() >= door.byDevice.getFailures() && isTold(wrong, clock.instant()));
        }
    }

    /** Forgets the wrong tries at an account or a class: those who made them need not wait any longer. */
    public void unlock(Door door, String owner) {
        limiter.forget(door.byOwner, owner);
        WrongTries wrong;
        synchronized (tries) {
            wrong = tries.remove(key(door, owner));
        }
        if (wrong != null) {
            wrong.origins().forEach(origin -> {
                limiter.forget(door.byDevice, origin.device().id());
                limiter.forget(door.byAddress, origin.address());
                limiter.forget(door.byOwner, known(owner, origin));
            });
        }
    }

    private WrongTries note(Door door, SignInOrigin origin, String owner) {
        var now = clock.instant();
        synchronized (tries) {
            return tries.compute(
                    key(door, owner),
                    (key, before) ->
                            (before == null || !isTold(before, now) ? WrongTries.NONE : before).and(origin, now));
        }
    }

    private static boolean isTold(WrongTries wrong, Instant now) {
        return wrong.last().plus(TOLD).isAfter(now);
    }

    private static List<Counter> counters(Door door, SignInOrigin origin, String owner) {
        var counters = new ArrayList<Counter>();
        if (origin.device().knows(owner)) {
            counters.add(new Counter(door.byOwner, known(owner, origin)));
        } else {
            // Before the device: what the address is refused must not fill the memory with ever new devices.
            counters.add(new Counter(door.byAddress, origin.address()));
            if (owner != null) {
                counters.add(new Counter(door.byOwner, owner));
            }
        }
        counters.add(new Counter(door.byDevice, origin.device().id()));
        return counters;
    }

    private void giveBack(Counter counter) {
        limiter.succeeded(counter.limit(), counter.key());
    }

    /** Returns the key of all devices at an address that know an owner. */
    private static String known(String owner, SignInOrigin origin) {
        return owner + " " + origin.address();
    }

    private static String key(Door door, String owner) {
        return door + " " + owner;
    }
}
