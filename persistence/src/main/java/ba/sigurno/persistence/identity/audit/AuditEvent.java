package ba.sigurno.persistence.identity.audit;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A record of an action of weight. Names are copied, because accounts may change; it changes only to forget the name of
 * an account that is erased.
 */
@Entity
@Table(name = "audit_event")
@NamedQuery(name = AuditEvent.SEARCH_COUNT, query = "SELECT COUNT(e) FROM AuditEvent e" + AuditEvent.FOUND)
@NamedQuery(
        name = AuditEvent.DETAILS,
        query = "SELECT e.detail FROM AuditEvent e WHERE e.subjectKind = :subjectKind AND e.subjectId = :subjectId"
                + " AND e.action = :action")
@NamedQuery(
        name = AuditEvent.SIGN_INS,
        query =
                "SELECT e FROM AuditEvent e WHERE e.actorPublicId = :actorPublicId"
                        + " AND e.action = 'identity_action_signed_in' AND e.happenedAt > :after ORDER BY e.happenedAt DESC, e.id DESC")
@NamedQuery(
        name = AuditEvent.FORGET_ADDRESSES,
        query = "UPDATE AuditEvent e SET e.address = NULL WHERE e.address IS NOT NULL AND e.happenedAt < :before")
@NamedQuery(
        name = AuditEvent.COUNT_OF_ACTOR,
        query = "SELECT COUNT(e) FROM AuditEvent e WHERE e.actorPublicId = :actorPublicId")
@NamedQuery(
        name = AuditEvent.FORGET_ACTOR,
        query = "UPDATE AuditEvent e SET e.actorName = :nobody, e.address = NULL"
                + " WHERE e.actorPublicId = :actorPublicId")
@NamedQuery(
        name = AuditEvent.FORGET_PART,
        query = "UPDATE AuditEvent e SET e.detail = SUBSTRING(" + AuditEvent.REPLACED + ", 4, FUNCTION('CHAR_LENGTH', "
                + AuditEvent.REPLACED + ") - 6) WHERE CONCAT(' · ', e.detail, ' · ') LIKE :pattern")
@NamedQuery(name = AuditEvent.PURGE, query = "DELETE FROM AuditEvent e WHERE e.happenedAt < :before")
public class AuditEvent extends BaseEntity {

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "AuditEvent.searchCount";

    /** Finds the details of the events {@code :action} of the subject with {@code :subjectKind} and {@code :subjectId}. */
    public static final String DETAILS = "AuditEvent.details";

    /** Finds the sign-ins of the account with {@code :actorPublicId} after {@code :after}, the latest first. */
    public static final String SIGN_INS = "AuditEvent.signIns";

    /** Deletes the network addresses of events from before {@code :before}. */
    public static final String FORGET_ADDRESSES = "AuditEvent.forgetAddresses";

    /** Deletes events from before {@code :before}. */
    public static final String PURGE = "AuditEvent.purge";

    /** The longest network address, in characters: one of IPv6 that holds one of IPv4. */
    public static final int ADDRESS_LENGTH = 45;

    /** Counts the events of the account with {@code :actorPublicId}. */
    public static final String COUNT_OF_ACTOR = "AuditEvent.countOfActor";

    /** Names {@code :nobody} as the actor of what the account with {@code :actorPublicId} did, from no address (an update). */
    public static final String FORGET_ACTOR = "AuditEvent.forgetActor";

    /**
     * Puts {@code :nobody} in place of {@code :part}, where that is a whole part of a detail; both have the separator
     * on each side, and {@code :pattern} finds the second (an update).
     */
    public static final String FORGET_PART = "AuditEvent.forgetPart";

    /** The longest detail, in characters; a longer one is cut. */
    public static final int DETAIL_LENGTH = 500;

    static final String REPLACED = "FUNCTION('REPLACE', CONCAT(' · ', e.detail, ' · '), :part, :nobody)";

    static final String FOUND = " WHERE e.action LIKE :action AND (e.actorName LIKE :pattern OR e.detail LIKE :pattern)"
            + " AND e.happenedAt >= :from AND e.happenedAt < :until";

    /**
     * Finds the events whose action is like {@code :action} and whose actor or detail is like {@code :pattern}, from
     * {@code :from} until before {@code :until}: JPQL about {@code e}, without an order.
     */
    public static final String SEARCH = "SELECT e FROM AuditEvent e" + FOUND;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "actor_public_id")
    private String actorPublicId;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(nullable = false)
    private String action;

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false)
    private String subjectId;

    @Column(nullable = false, length = DETAIL_LENGTH)
    private String detail;

    @Column(length = ADDRESS_LENGTH)
    private String address;

    protected AuditEvent() {}

    /** Creates an event; {@code actorPublicId} is null when the system itself acted, {@code detail} may be empty. */
    public AuditEvent(
            Instant happenedAt,
            String actorPublicId,
            String actorName,
            String action,
            String subjectKind,
            String subjectId,
            String detail) {
        this.happenedAt = happenedAt;
        this.actorPublicId = actorPublicId;
        this.actorName = actorName;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.detail = detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH - 1) + "…";
    }

    /** Notes from where it was done, before it is stored; null when that is not known. */
    public AuditEvent from(String address) {
        this.address =
                address == null || address.length() <= ADDRESS_LENGTH ? address : address.substring(0, ADDRESS_LENGTH);
        return this;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** Returns the public id of the actor; null when the system itself acted. */
    public String getActorPublicId() {
        return actorPublicId;
    }

    public String getActorName() {
        return actorName;
    }

    /** Returns the action, such as {@code account.locked}. */
    public String getAction() {
        return action;
    }

    /** Returns the kind of its subject, such as {@code account}. */
    public String getSubjectKind() {
        return subjectKind;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getDetail() {
        return detail;
    }

    /** Returns the network address of a sign-in or a download; null for other events, and when it was forgotten. */
    public String getAddress() {
        return address;
    }
}
