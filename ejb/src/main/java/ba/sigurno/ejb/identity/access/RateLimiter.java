package ba.sigurno.ejb.identity.access;

import ba.sigurno.ejb.meter.Refusals;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Slows down guessing. Only failures count, so a school whose five hundred pupils sign in from one address is never
 * slowed down; guessing a code or password takes more than the failures allowed.
 */
@ApplicationScoped
public class RateLimiter {

    /** The kinds of guessing, each with the failures that are free before each further one has to wait. */
    public enum Limit {
        /** Staff passwords, by device: more than anybody mistypes one. */
        SIGN_IN_BY_DEVICE(10, Duration.ofMinutes(10)),
        /** Staff passwords from strange devices, by network address. */
        SIGN_IN_BY_ADDRESS(40, Duration.ofMinutes(10)),
        /** Staff passwords, by account, more than one address can try; from known devices by account and address. */
        SIGN_IN_BY_ACCOUNT(300, Duration.ofHours(1)),
        /** Codes of the second step, by device: of a million codes three are right at each moment. */
        SECOND_STEP_BY_DEVICE(5, Duration.ofMinutes(10)),
        /** The same from strange devices, by network address. */
        SECOND_STEP_BY_ADDRESS(10, Duration.ofHours(1)),
        /** The same by account, more than one address can try; from known devices by account and address. */
        SECOND_STEP_BY_ACCOUNT(30, Duration.ofHours(1)),
        /** The old password when it is changed, and the code when the second factor is, by account. */
        PASSWORD_BY_ACCOUNT(10, Duration.ofMinutes(10)),
        /** Links by e-mail that are asked for by strangers, by network address: a staff room on its first day. */
        LINK_BY_ADDRESS(60, Duration.ofHours(1)),
        /** The same by the e-mail address they go to: nobody floods another one's mailbox. */
        LINK_BY_EMAIL(3, Duration.ofHours(1)),
        /** Addresses that are invited to trainings, by the account that invites: two full lists a day. */
        INVITED_BY_ACCOUNT(400, Duration.ofDays(1)),
        /** Class codes and personal codes, by device: a shared computer where a few children mistype. */
        JOIN_BY_DEVICE(20, Duration.ofMinutes(10)),
        /** The same from strange devices, by network address: a big school where every second child mistypes. */
        JOIN_BY_ADDRESS(300, Duration.ofHours(1)),
        /** Personal codes, by class, more than one address can try; from known devices by class and address. */
        JOIN_BY_CLASS(1000, Duration.ofHours(1)),
        /** Certificates looked for by serial number, by network address. */
        CERTIFICATE_BY_ADDRESS(30, Duration.ofMinutes(10)),
        /** Entries to the competition without a class, by network address: the biggest school, and then some. */
        ENTRY_BY_ADDRESS(2000, Duration.ofHours(1)),
        /** Entry codes, by network address: a school where every child mistypes twice. */
        ENTRY_CODE_BY_ADDRESS(300, Duration.ofMinutes(10)),
        /** Codes on the wall of a training, by network address: a full room where everybody mistypes once. */
        ATTENDANCE_BY_ADDRESS(60, Duration.ofMinutes(10)),
        /** Codes of feedback on workshops, by network address: two classes where everybody mistypes once. */
        FEEDBACK_BY_ADDRESS(60, Duration.ofMinutes(10)),
        /** Reports to the hotline, by a code of the place that nobody can read afterwards: two classes at once. */
        REPORT_BY_PLACE(60, Duration.ofMinutes(1)),
        /** Receipts that are for none though not mistyped, by the same code: nobody has so many who does not guess. */
        RECEIPT_BY_PLACE(300, Duration.ofMinutes(10)),
        /** Conversations with the helpline, by the same code: a class that tries it out. */
        CHAT_BY_PLACE(30, Duration.ofMinutes(10)),
        /** Codes of conversations likewise: of 2^40 some hundred open one, so that finding one takes centuries. */
        CHAT_CODE_BY_PLACE(300, Duration.ofMinutes(10)),
        /** Codes of members of the youth panel likewise, by network address. */
        PANEL_CODE_BY_ADDRESS(300, Duration.ofMinutes(10));

        private final int failures;
        private final Duration period;

        Limit(int failures, Duration period) {
            this.failures = failures;
            this.period = period;
        }

        /** Returns the failures that are free. */
        public int getFailures() {
            return failures;
        }

        /** Returns the failures that are possible within an hour, the free ones among them. */
        long inAnHour() {
            return failures + failures * Duration.ofHours(1).toSeconds() / period.toSeconds();
        }
    }

    /** Buckets kept of each limit; the least recently used are dropped first. */
    static final int MAX_BUCKETS = 20_000;

    /** By limit: else ever new devices, which cost a guesser nothing, would push out the address or class they guess at. */
    private final Map<Limit, Map<String, Bucket>> buckets = Stream.of(Limit.values())
            .collect(Collectors.toUnmodifiableMap(limit -> limit, limit -> Collections.synchronizedMap(new Latest())));

    private Refusals refusals;

    /** Lets the container create its proxy. */
    protected RateLimiter() {}

    /** Tells the server's log by these how often its limits are met. */
    @Inject
    public RateLimiter(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Keeps the buckets used last. */
    private static final class Latest extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(256, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_BUCKETS;
        }
    }

    /** Returns whether one more try is allowed. */
    public boolean allows(Limit limit, String key) {
        return tell(limit, bucket(limit, key).getAvailableTokens() > 0);
    }

    /**
     * Takes one of the tries, if one is left: for operations so costly that not many may run at once. Returns whether
     * one was left.
     */
    public boolean takes(Limit limit, String key) {
        return tell(limit, bucket(limit, key).tryConsume(1));
    }

    /** Gives back a try that did not fail. */
    public void succeeded(Limit limit, String key) {
        bucket(limit, key).addTokens(1);
    }

    /** Notes a failure. */
    public void failed(Limit limit, String key) {
        bucket(limit, key).tryConsume(1);
    }

    /** Forgets all failures. */
    public void forget(Limit limit, String key) {
        buckets.get(limit).remove(key);
    }

    private boolean tell(Limit limit, boolean allowed) {
        if (!allowed) {
            // Of those who report or ask for help nobody sees which of the two.
            refusals.count(limit.name().endsWith("_BY_PLACE") ? "limit at quiet" : "limit " + limit);
        }
        return allowed;
    }

    private Bucket bucket(Limit limit, String key) {
        return buckets.get(limit).computeIfAbsent(key, any -> Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.failures).refillGreedy(limit.failures, limit.period))
                .build());
    }
}
