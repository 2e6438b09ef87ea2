package ba.sigurno.persistence.partners.guideline;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.partners.licensee.Licensee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A version of a guideline as it went to a licensee, the reminders since, and the answer. */
@Entity
@Table(name = "guideline_delivery")
@NamedQuery(
        name = Delivery.BY_PUBLIC_ID,
        query = "SELECT d FROM Delivery d JOIN FETCH d.licensee JOIN FETCH d.version v JOIN FETCH v.guideline"
                + " WHERE d.publicId = :publicId")
@NamedQuery(
        name = Delivery.COUNT_OF_VERSION,
        query = "SELECT COUNT(d), COUNT(d.acknowledgedAt) FROM Delivery d WHERE d.version = :version")
@NamedQuery(
        name = Delivery.COUNTS,
        query = "SELECT d.version.id, COUNT(d), COUNT(d.acknowledgedAt) FROM Delivery d WHERE d.version.id IN :ids"
                + " GROUP BY d.version.id")
@NamedQuery(name = Delivery.SEARCH_COUNT, query = "SELECT COUNT(d) FROM Delivery d" + Delivery.FOUND)
@NamedQuery(
        name = Delivery.TO_REMIND,
        query = "SELECT d FROM Delivery d JOIN FETCH d.licensee l JOIN FETCH d.version WHERE " + Delivery.OPEN
                + " AND d.reminders < :most AND d.sentAt < :before AND (d.remindedAt IS NULL OR d.remindedAt < :before)"
                + " ORDER BY d.sentAt")
@NamedQuery(
        name = Delivery.OVERDUE,
        query = "SELECT COUNT(d), FUNCTION('MIN', d.sentAt) FROM Delivery d JOIN d.licensee l WHERE " + Delivery.OPEN
                + " AND d.sentAt < :before")
@NamedQuery(name = Delivery.WITHOUT, query = "SELECT l FROM Licensee l WHERE" + Delivery.NOT_SENT + " ORDER BY l.id")
@NamedQuery(name = Delivery.COUNT_WITHOUT, query = "SELECT COUNT(l) FROM Licensee l WHERE" + Delivery.NOT_SENT)
public class Delivery extends PublicEntity {

    /** Finds the one with {@code :publicId}, with licensee, version and guideline. */
    public static final String BY_PUBLIC_ID = "Delivery.byPublicId";

    /** Counts those of {@code :version}, and how many of them were acknowledged. */
    public static final String COUNT_OF_VERSION = "Delivery.countOfVersion";

    /** Counts those of the versions with {@code :ids} and how many of them were acknowledged, by the version's key. */
    public static final String COUNTS = "Delivery.counts";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "Delivery.searchCount";

    /** Finds those to remind: sent and last reminded before {@code :before}, reminded less than {@code :most} times. */
    public static final String TO_REMIND = "Delivery.toRemind";

    /** Counts those that were sent before {@code :before} and are not acknowledged, with the time of the oldest. */
    public static final String OVERDUE = "Delivery.overdue";

    /** Finds the active licensees to whom {@code :version} of a guideline did not go yet. */
    public static final String WITHOUT = "Delivery.without";

    /** Counts what {@link #WITHOUT} finds. */
    public static final String COUNT_WITHOUT = "Delivery.countWithout";

    /** The longest name or function of who acknowledges, in characters. */
    public static final int PERSON_LENGTH = 100;

    /** The time between two reminders by hand: nobody reminds twice by a double click. */
    private static final Duration REST = Duration.ofHours(12);

    static final String NOT_SENT = " l.active = TRUE AND NOT EXISTS"
            + " (SELECT d FROM Delivery d WHERE d.licensee = l AND d.version = :version)";

    static final String OPEN = "d.acknowledgedAt IS NULL AND l.active = TRUE AND NOT EXISTS"
            + " (SELECT v FROM GuidelineVersion v WHERE v.guideline = d.version.guideline"
            + " AND v.number > d.version.number AND v.publishedAt IS NOT NULL)";

    static final String FOUND = " JOIN d.licensee l WHERE (:anyVersion = TRUE OR d.version.id = :versionId)"
            + " AND (:acknowledged = FALSE OR d.acknowledgedAt IS NOT NULL)"
            + " AND (:open = FALSE OR " + OPEN + " AND d.sentAt < :before)"
            + " AND SQL('? COLLATE utf8mb4_unicode_520_ci', l.searched) LIKE :pattern";

    /**
     * Finds those of the version with {@code :versionId}, or of any, to licensees like {@code :pattern}; only the
     * {@code :acknowledged} ones, or only the {@code :open} ones that were sent before {@code :before}: JPQL about {@code d} and
     * its licensee {@code l}, without an order.
     */
    public static final String SEARCH = "SELECT d FROM Delivery d" + FOUND;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private GuidelineVersion version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "licensee_id")
    private Licensee licensee;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    private int reminders;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by", nullable = false, length = PERSON_LENGTH)
    private String acknowledgedBy = "";

    @Column(name = "acknowledged_as", nullable = false, length = PERSON_LENGTH)
    private String acknowledgedAs = "";

    protected Delivery() {}

    /** Creates one that goes out now; the version is published. */
    public Delivery(GuidelineVersion version, Licensee licensee, Instant now) {
        DomainException.require(version.isPublished(), "partners_rule_guideline_not_published");
        this.version = version;
        this.licensee = licensee;
        this.sentAt = now;
    }

    /** Notes that the licensee is reminded now. */
    public void remind(Instant now) {
        requireOpen();
        DomainException.require(
                remindedAt == null || remindedAt.isBefore(now.minus(REST)), "partners_rule_reminded_today");
        remindedAt = now;
        reminders++;
    }

    /**
     * Notes that the licensee has read it and answers for that.
     *
     * @param by who does so
     * @param as the function of that person
     */
    public void acknowledge(String by, String as, Instant now) {
        requireOpen();
        DomainException.require(isPerson(by), "partners_rule_acknowledged_by", PERSON_LENGTH);
        DomainException.require(isPerson(as), "partners_rule_acknowledged_as", PERSON_LENGTH);
        acknowledgedBy = by.strip();
        acknowledgedAs = as.strip();
        acknowledgedAt = now;
    }

    private static boolean isPerson(String text) {
        return !text.isBlank() && text.strip().length() <= PERSON_LENGTH;
    }

    private void requireOpen() {
        DomainException.require(!isAcknowledged(), "partners_rule_acknowledged");
    }

    /** Returns what went out. */
    public GuidelineVersion getOf() {
        return version;
    }

    public Licensee getLicensee() {
        return licensee;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Returns when the licensee was reminded last; null when never. */
    public Instant getRemindedAt() {
        return remindedAt;
    }

    public int getReminders() {
        return reminders;
    }

    /** Returns when it was acknowledged; null while it is not. */
    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    public String getAcknowledgedBy() {
        return acknowledgedBy;
    }

    public String getAcknowledgedAs() {
        return acknowledgedAs;
    }

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }
}
