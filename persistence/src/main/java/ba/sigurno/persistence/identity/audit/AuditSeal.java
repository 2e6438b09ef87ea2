package ba.sigurno.persistence.identity.audit;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Seals some events of the audit trail that follow one another: who did what to what, and when. Names, details and addresses are
 * left out, for they are forgotten when somebody is. Each seal is chained to the one before it, and signed by a key that is not in the
 * database.
 */
@Entity
@Table(name = "audit_seal")
@NamedQuery(name = AuditSeal.ALL, query = "SELECT s FROM AuditSeal s ORDER BY s.lastEventId")
@NamedQuery(name = AuditSeal.LATEST, query = "SELECT s FROM AuditSeal s ORDER BY s.lastEventId DESC")
@NamedQuery(name = AuditSeal.BROKEN, query = "SELECT s FROM AuditSeal s WHERE s.broken = TRUE ORDER BY s.lastEventId")
@NamedQuery(name = AuditSeal.PURGE, query = "DELETE FROM AuditSeal s WHERE s.firstHappenedAt < :before")
@NamedQuery(
        name = AuditSeal.EVENTS,
        query = "SELECT e.id, e.happenedAt, e.actorPublicId, e.action, e.subjectKind, e.subjectId FROM AuditEvent e"
                + " WHERE e.id >= :first AND e.id <= :last ORDER BY e.id")
@NamedQuery(
        name = AuditSeal.NEXT_EVENTS,
        query = "SELECT e.id, e.happenedAt, e.actorPublicId, e.action, e.subjectKind, e.subjectId FROM AuditEvent e"
                + " WHERE e.id > :after ORDER BY e.id")
public class AuditSeal extends BaseEntity {

    /** Finds all seals, the oldest first. */
    public static final String ALL = "AuditSeal.all";

    /** Finds all seals, the latest first. */
    public static final String LATEST = "AuditSeal.latest";

    /** Finds the seals that do not fit what is there, the oldest first. */
    public static final String BROKEN = "AuditSeal.broken";

    /** Deletes the seals that began before {@code :before}, whose events are deleted, too. */
    public static final String PURGE = "AuditSeal.purge";

    /** Finds what is sealed of the events from {@code :first} to {@code :last}, in their order. */
    public static final String EVENTS = "AuditSeal.events";

    /** Finds it of the events after {@code :after}, likewise. */
    public static final String NEXT_EVENTS = "AuditSeal.nextEvents";

    @Column(name = "first_event_id")
    private long firstEventId;

    @Column(name = "last_event_id")
    private long lastEventId;

    @Column(name = "first_happened_at", nullable = false)
    private Instant firstHappenedAt;

    @Column(name = "last_happened_at", nullable = false)
    private Instant lastHappenedAt;

    @Column(name = "previous_chain", nullable = false)
    private String previousChain;

    @Column(nullable = false)
    private String chain;

    @Column(nullable = false)
    private String signature;

    private boolean broken;

    protected AuditSeal() {}

    /**
     * Creates the seal of events that have just been read.
     *
     * @param firstHappenedAt the earliest time of them
     * @param lastHappenedAt the latest time of them
     * @param previousChain the chain of the seal before it
     * @param chain the hash of that and of these events
     */
    public AuditSeal(
            long firstEventId,
            long lastEventId,
            Instant firstHappenedAt,
            Instant lastHappenedAt,
            String previousChain,
            String chain) {
        this.firstEventId = firstEventId;
        this.lastEventId = lastEventId;
        this.firstHappenedAt = firstHappenedAt;
        this.lastHappenedAt = lastHappenedAt;
        this.previousChain = previousChain;
        this.chain = chain;
    }

    /** Returns what is signed: the events that it seals, and what it is chained to. */
    public String content() {
        return firstEventId + "\n" + lastEventId + "\n" + previousChain + "\n" + chain;
    }

    /** Signs it, also anew by a later key. */
    public void sign(String signature) {
        this.signature = signature;
    }

    /** Notes whether it does not fit what is there. */
    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    public boolean isBroken() {
        return broken;
    }

    public long getFirstEventId() {
        return firstEventId;
    }

    public long getLastEventId() {
        return lastEventId;
    }

    public Instant getFirstHappenedAt() {
        return firstHappenedAt;
    }

    public Instant getLastHappenedAt() {
        return lastHappenedAt;
    }

    public String getPreviousChain() {
        return previousChain;
    }

    public String getChain() {
        return chain;
    }

    public String getSignature() {
        return signature;
    }
}
