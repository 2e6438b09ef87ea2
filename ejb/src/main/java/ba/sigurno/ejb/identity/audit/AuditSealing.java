package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.crypto.Hmac;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.identity.audit.AuditSeal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Shows that nobody altered the audit trail: each night it compares what is there with its seals, and seals what came since. Who
 * can write into the database alone can alter what came since the last night, and no more.
 */
@Singleton
@PermitAll
public class AuditSealing {

    private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());
    private static final String PURPOSE = "audit-seal";
    private static final String BEGINNING = "0".repeat(64);

    /** What began longer ago is known to all: no transaction takes so long. */
    private static final Duration SETTLED = Duration.ofHours(1);

    /** Events of one seal. */
    private static final int PORTION = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /** Compares what is there with its seals, and then seals what came since. */
    @OnOneServer
    @Schedule(hour = "4", minute = "15", persistent = false)
    public void everyNight() {
        compare();
        seal(clock.instant().minus(SETTLED));
    }

    /** Notes of each seal whether it fits what is there, and signs it by the present key when it does. */
    public void compare() {
        AuditSeal before = null;
        for (var seal : em.createNamedQuery(AuditSeal.ALL, AuditSeal.class).getResultList()) {
            // From the end of the seal before it: what was put between the two is in none.
            long first = before == null ? seal.getFirstEventId() : before.getLastEventId() + 1;
            var events = em.createNamedQuery(AuditSeal.EVENTS, Object[].class)
                    .setParameter("first", first)
                    .setParameter("last", seal.getLastEventId())
                    .getResultList();
            boolean fits = (before == null || before.getChain().equals(seal.getPreviousChain()))
                    && chain(seal.getPreviousChain(), events).equals(seal.getChain())
                    && isSigned(seal);
            seal.setBroken(!fits);
            if (fits) {
                seal.sign(signature(secrets.keys(PURPOSE).get(0), seal));
            }
            before = seal;
        }
    }

    /** Seals the events that happened before a time and are not sealed yet. */
    public void seal(Instant until) {
        var last = em.createNamedQuery(AuditSeal.LATEST, AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        long after = last.map(AuditSeal::getLastEventId).orElse(0L);
        var chain = last.map(AuditSeal::getChain).orElse(BEGINNING);
        List<Object[]> events;
        do {
            // Of two that happened at once either may have the lower number: no seal leaves out one between its events.
            events = em.createNamedQuery(AuditSeal.NEXT_EVENTS, Object[].class)
                    .setParameter("after", after)
                    .setMaxResults(PORTION)
                    .getResultStream()
                    .takeWhile(event -> happenedAt(event).isBefore(until))
                    .toList();
            if (!events.isEmpty()) {
                var times =
                        events.stream().map(AuditSealing::happenedAt).sorted().toList();
                var seal = new AuditSeal(
                        (Long) events.get(0)[0],
                        (Long) events.get(events.size() - 1)[0],
                        times.get(0),
                        times.get(times.size() - 1),
                        chain,
                        chain(chain, events));
                seal.sign(signature(secrets.keys(PURPOSE).get(0), seal));
                em.persist(seal);
                after = seal.getLastEventId();
                chain = seal.getChain();
            }
        } while (events.size() == PORTION);
        // Whoever cuts off the last seals with their events leaves a chain that is whole; the log has left the machine
        // by then.
        LOG.log(Level.INFO, "the audit trail is sealed to event {0}, {1}", new Object[] {Long.toString(after), chain});
    }

    private static Instant happenedAt(Object[] event) {
        return (Instant) event[1];
    }

    private static String chain(String before, List<Object[]> events) {
        var lines = events.stream().map(Arrays::toString).collect(Collectors.joining("\n"));
        return Sha256.hex((before + "\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isSigned(AuditSeal seal) {
        return secrets.keys(PURPOSE).stream()
                .anyMatch(key -> MessageDigest.isEqual(
                        signature(key, seal).getBytes(StandardCharsets.US_ASCII),
                        seal.getSignature().getBytes(StandardCharsets.US_ASCII)));
    }

    private static String signature(byte[] key, AuditSeal seal) {
        return HexFormat.of().formatHex(Hmac.of(key, seal.content()));
    }
}
