package ba.sigurno.persistence.hotline.intake;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A report. What was written is encrypted by a key of this report alone; what is not encrypted can tell nobody what it was
 * about, and stays for statistics when the key has been destroyed. Nothing says who reported, nor when within the hour.
 */
public class HotlineReport extends PublicEntity {

    /** Names the query of one by its {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "HotlineReport.byPublicId";

    /** Names the query of those whose receipt has one of the {@code :digests}. */
    public static final String BY_RECEIPT = "HotlineReport.byReceipt";

    /** Names the query that counts those with the {@code :digest} of an address, but for that with {@code :id}. */
    public static final String COUNT_OTHERS = "HotlineReport.countOthers";

    /** Names the query that counts those with a {@code :status}. */
    public static final String COUNT_WITH_STATUS = "HotlineReport.countWithStatus";

    /**
     * Names the query of those in which a child is at risk now and none of the {@code :police} has acknowledged that, but for
     * those with a status of {@code :over}; the longest known first.
     */
    public static final String URGENT = "HotlineReport.urgent";

    /** Names the query that counts these. */
    public static final String COUNT_URGENT = "HotlineReport.countUrgent";

    /** Names the query of those with {@code :status} since a time {@code :before}, the oldest first. */
    public static final String CLOSED_BEFORE = "HotlineReport.closedBefore";

    /** The statuses in which nothing is urgent any more. */
    public static final Set<ReportStatus> NOT_URGENT = Set.of(
            ReportStatus.DUPLICATE,
            ReportStatus.OUT_OF_REMIT,
            ReportStatus.NOT_ILLEGAL,
            ReportStatus.CLOSED,
            ReportStatus.SHREDDED);

    private int version;
    private String keyId;
    private Instant receivedAt;
    private Language language;
    private ReportStatus status = ReportStatus.RECEIVED;
    private Instant closedAt;
    private Instant urgentAt;
    private ReportTheme theme;
    private ContentKind contentKind;
    private SiteKind siteKind;
    private byte[] address;
    private byte[] comment;
    private String addressDigest;
    private String receiptDigest;

    protected HotlineReport() {}

    /**
     * Creates a report of an address, which is all it needs.
     *
     * @param keyId of the key that encrypts it
     * @param at when; only the hour of it is kept
     * @param language in which its reporter reads
     * @param address encrypted
     * @param addressDigest by which the same address is recognised
     * @param receiptDigest by which its receipt is recognised
     */
    public HotlineReport(
            String keyId, Instant at, Language language, byte[] address, String addressDigest, String receiptDigest) {
        this.keyId = keyId;
        this.receivedAt = at.truncatedTo(ChronoUnit.HOURS);
        this.language = language;
        this.address = address.clone();
        this.addressDigest = addressDigest;
        this.receiptDigest = receiptDigest;
    }

    /** Notes what its reporter thinks it is about; null for no answer. */
    public void describe(ReportTheme answered) {
        requireUntouched();
        theme = answered;
    }

    /**
     * Notes what its reporter says of the address; null for what was not answered.
     *
     * @param sealed the encrypted comment
     */
    public void specify(ContentKind content, SiteKind site, byte[] sealed) {
        requireUntouched();
        contentKind = content;
        siteKind = site;
        comment = sealed == null ? null : sealed.clone();
    }

    /** Notes that a child is at risk now, once, while it is not decided what it is. */
    public void markUrgent(Instant at) {
        DomainException.require(urgentAt == null, "hotline_rule_urgent_already");
        DomainException.require(isWithCentre(), "hotline_rule_status");
        urgentAt = at;
    }

    /** Refuses what its reporter adds by the form after the centre has begun with it; there are messages then. */
    public void requireUntouched() {
        DomainException.require(status == ReportStatus.RECEIVED, "hotline_rule_begun");
    }

    /** Changes its status; refuses one that may not follow. */
    public void moveTo(ReportStatus following, Instant at) {
        DomainException.require(status.next().contains(following), "hotline_rule_status");
        status = following;
        closedAt = following == ReportStatus.CLOSED ? at.truncatedTo(ChronoUnit.HOURS) : closedAt;
        if (following == ReportStatus.SHREDDED) {
            address = new byte[0];
            comment = null;
            addressDigest = null;
            receiptDigest = null;
        }
    }

    /** Returns the id of the key that encrypts it. */
    public String getKeyId() {
        return keyId;
    }

    /** Returns the hour in which it came. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Language getLanguage() {
        return language;
    }

    public ReportStatus getStatus() {
        return status;
    }

    /** Returns whether nobody else has it yet, and it may be that somebody should. */
    public boolean isWithCentre() {
        return Set.of(ReportStatus.RECEIVED, ReportStatus.NEEDS_INFO, ReportStatus.TRIAGED, ReportStatus.ILLEGAL)
                .contains(status);
    }

    /** Returns whether a child is at risk now. */
    public boolean isUrgent() {
        return urgentAt != null;
    }

    /** Returns when an analyst found that a child is at risk now; null for not. */
    public Instant getUrgentAt() {
        return urgentAt;
    }

    /** Returns what its reporter thinks it is about; null when that was not answered. */
    public ReportTheme getTheme() {
        return theme;
    }

    /** Returns the kind of content; null when that was not answered. */
    public ContentKind getContentKind() {
        return contentKind;
    }

    /** Returns the kind of site; null when that was not answered. */
    public SiteKind getSiteKind() {
        return siteKind;
    }

    /** Returns the digest by which the same address is recognised; null when it has been shredded. */
    public String getAddressDigest() {
        return addressDigest;
    }

    /** Returns the encrypted address; nothing when it has been shredded. */
    public byte[] getAddress() {
        return address.clone();
    }

    /** Returns the encrypted comment; null for none. */
    public byte[] getComment() {
        return comment == null ? null : comment.clone();
    }
}
