package ba.sigurno.persistence.hotline.intake;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

    /** Names the query of those with {@code :status} since a time {@code :before}, the oldest first. */
    public static final String CLOSED_BEFORE = "HotlineReport.closedBefore";

    private int version;
    private String keyId;
    private Instant receivedAt;
    private Language language;
    private ReportStatus status = ReportStatus.RECEIVED;
    private Instant closedAt;
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
