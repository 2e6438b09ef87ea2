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
import java.util.stream.Collectors;

/**
 * Shows that nobody altered the audit trail: each night it compares what is there with its seals, and seals what came since. Who
 * can write into the database alone can alter what came since the last night, and no more.
 */
@Singleton
@PermitAll
public class AuditSealing {

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
        String before = null;
        for (var seal : em.createNamedQuery(AuditSeal.ALL, AuditSeal.class).getResultList()) {
            var events = em.createNamedQuery(AuditSeal.EVENTS, Object[].class)
                    .setParameter("first", seal.getFirstEventId())
                    .setParameter("last", seal.getLastEventId())
                    .getResultList();
            boolean fits = (before == null || before.equals(seal.getPreviousChain()))
                    && chain(seal.getPreviousChain(), events).equals(seal.getChain())
                    && isSigned(seal);
            seal.setBroken(!fits);
            if (fits) {
                seal.sign(signature(secrets.keys(PURPOSE).get(0), seal));
            }
            before = seal.getChain();
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
