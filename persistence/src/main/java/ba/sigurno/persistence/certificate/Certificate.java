package ba.sigurno.persistence.certificate;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.schema.PublicId;
import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The paper that says somebody attended a training. It holds copies of all it shows, because it must say the same when
 * the account is renamed and the training is gone; hence no relations.
 */
@Entity
@Table(name = "certificate")
@NamedQuery(name = Certificate.BY_TOKEN, query = "SELECT c FROM Certificate c WHERE c.checkToken = :checkToken")
@NamedQuery(name = Certificate.BY_SERIAL, query = "SELECT c FROM Certificate c WHERE c.serial = :serial")
@NamedQuery(name = Certificate.TAKEN_SERIALS, query = "SELECT c.serial FROM Certificate c WHERE c.serial IN :serials")
@NamedQuery(
        name = Certificate.VALID_OF_HOLDERS,
        query = "SELECT c FROM Certificate c WHERE c.sessionPublicId = :sessionPublicId"
                + " AND c.accountId IN :accountIds AND c.revokedAt IS NULL ORDER BY c.id")
@NamedQuery(
        name = Certificate.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(c) FROM Certificate c WHERE c.accountId = :accountId")
@NamedQuery(
        name = Certificate.OF_SESSION,
        query = "SELECT c FROM Certificate c WHERE c.sessionPublicId = :sessionPublicId ORDER BY c.holderName, c.id")
@NamedQuery(
        name = Certificate.OF_ACCOUNT,
        query = "SELECT c FROM Certificate c WHERE c.accountId = :accountId ORDER BY c.heldOn DESC, c.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.texts")
        })
public class Certificate extends Row {

    /** The certificate with {@code :checkToken}, which its QR code carries. */
    public static final String BY_TOKEN = "Certificate.byToken";

    /** The certificate with {@code :serial}. */
    public static final String BY_SERIAL = "Certificate.bySerial";

    /** Which of {@code :serials} certificates have already. */
    public static final String TAKEN_SERIALS = "Certificate.takenSerials";

    /** The valid certificates for the session with {@code :sessionPublicId} of the accounts {@code :accountIds}. */
    public static final String VALID_OF_HOLDERS = "Certificate.validOfHolders";

    /** How many {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Certificate.countOfAccount";

    /** The certificates issued for the session with {@code :sessionPublicId}, by holder. */
    public static final String OF_SESSION = "Certificate.ofSession";

    /** The certificates of the account with {@code :accountId}, the latest first. */
    public static final String OF_ACCOUNT = "Certificate.ofAccount";

    /** The longest reason of a revocation. */
    public static final int REASON_LENGTH = 300;

    @Column(nullable = false)
    private String serial;

    @Column(name = "check_token", nullable = false)
    private String checkToken = PublicId.random();

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "session_public_id")
    private String sessionPublicId;

    @Column(name = "holder_name", nullable = false)
    private String holderName;

    @Column(name = "programme_title", nullable = false)
    private String programmeTitle;

    @Column(nullable = false)
    private BigDecimal hours;

    @Column(name = "authority_name")
    private String authorityName;

    @Column(nullable = false)
    private String place;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(nullable = false)
    private Language language;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "issued_by_name", nullable = false)
    private String issuedByName;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_reason", length = REASON_LENGTH)
    private String revokedReason;

    @ElementCollection
    @CollectionTable(name = "certificate_text", joinColumns = @JoinColumn(name = "certificate_id"))
    @MapKeyColumn(name = "language")
    private Map<Language, CertificateText> texts = new HashMap<>();

    protected Certificate() {}

    /** A valid certificate that shows {@code content}. */
    public Certificate(
            String serial, Long accountId, String sessionPublicId, CertificateContent content, Instant issuedAt) {
        this.serial = serial;
        this.accountId = accountId;
        this.sessionPublicId = sessionPublicId;
        this.holderName = content.holderName();
        this.programmeTitle = content.programmeTitle();
        this.hours = content.hours();
        this.authorityName = content.authorityName();
        this.place = content.place();
        this.heldOn = content.heldOn();
        this.language = content.language();
        this.issuedByName = content.issuedByName();
        this.issuedAt = issuedAt;
    }

    /** Says title and authority in one more language, so that the holder can have the paper in it. */
    public void text(Language language, String programmeTitle, String authorityName) {
        texts.put(language, new CertificateText(programmeTitle, authorityName));
    }

    /** Declares the certificate void, once and for ever; the holder reads why, the public only that it is void. */
    public void revoke(String reason, Instant now) {
        DomainException.require(!isRevoked(), "certificate_rule_alreadyRevoked");
        DomainException.require(reason != null && !reason.isBlank(), "certificate_rule_reasonNeeded");
        this.revokedReason = reason.strip();
        this.revokedAt = now;
    }

    /** Title and authority in the languages in which they were known at the issue. */
    public Map<Language, CertificateText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Whether it is void. */
    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** What it shows. */
    public CertificateContent content() {
        return new CertificateContent(
                holderName, programmeTitle, hours, authorityName, place, heldOn, language, issuedByName);
    }

    /** The serial on the paper, such as {@code SIG-2026-7K3M-Q9TD}. */
    public String getSerial() {
        return serial;
    }

    /** What the public page that checks it is called with. */
    public String getCheckToken() {
        return checkToken;
    }

    /** The account of the holder; null when it is erased. */
    public Long getAccountId() {
        return accountId;
    }

    /** The session for which it was issued; may be null. */
    public String getSessionPublicId() {
        return sessionPublicId;
    }

    public String getHolderName() {
        return holderName;
    }

    public String getProgrammeTitle() {
        return programmeTitle;
    }

    public BigDecimal getHours() {
        return hours;
    }

    /** The authority for whose teachers the training was; null when it was for all. */
    public String getAuthorityName() {
        return authorityName;
    }

    public String getPlace() {
        return place;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getIssuedByName() {
        return issuedByName;
    }

    /** Null while it is valid. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Null while it is valid. */
    public String getRevokedReason() {
        return revokedReason;
    }
}
