package ba.sigurno.persistence.certificate.issue;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The document that certifies that somebody completed a training, or held peer sessions of the youth panel. It holds copies of all it shows, because it must stay
 * the same when the account is renamed and the training is gone; hence no relations. Each row is one version of it: a
 * misspelt name is corrected by a new version under the same serial, with an address of its own to be checked at.
 */
@Entity
@Table(name = "certificate")
@NamedQuery(name = Certificate.BY_TOKEN, query = "SELECT c FROM Certificate c WHERE c.checkToken = :checkToken")
public class Certificate extends CertificateQueries {

    /** Finds the version with {@code :checkToken}, which its QR code carries. */
    public static final String BY_TOKEN = "Certificate.byToken";

    /** Stands for the programme on certificates of peer sessions, which belong to none, and whose holders have no account. */
    public static final String PEERS = "youth-panel";

    /** The longest name of a holder, in characters. */
    public static final int NAME_LENGTH = 100;

    /** The longest reason of a revocation, in characters. */
    public static final int REASON_LENGTH = 300;

    @Column(nullable = false)
    private String serial;

    @Column(name = "check_token", nullable = false)
    private String checkToken = PublicId.random();

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "session_public_id", nullable = false)
    private String sessionPublicId;

    @Column(name = "force_session_id")
    private String forceSessionId;

    @Column(name = "version_no")
    private int version = 1;

    @Column(name = "programme_id", nullable = false)
    private String programmeId;

    @Column(name = "holder_name", nullable = false, length = NAME_LENGTH)
    private String holderName;

    @Column(nullable = false)
    private BigDecimal hours;

    private int points;

    @Column(name = "edition_no")
    private int edition;

    @Column(nullable = false)
    private String place;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "held_until", nullable = false)
    private LocalDate heldUntil;

    @Column(name = "valid_until")
    private LocalDate validUntil;

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

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "follows_serial")
    private String followsSerial;

    @ElementCollection
    @CollectionTable(name = "certificate_text", joinColumns = @JoinColumn(name = "certificate_id"))
    @MapKeyColumn(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, CertificateText> texts = new HashMap<>();

    protected Certificate() {}

    /**
     * Creates the first version of a certificate, in force, that shows {@code content}; {@code programmeId} is the
     * public id of the programme, by which the holder can find where to renew it.
     */
    public Certificate(
            String serial,
            Long accountId,
            String sessionPublicId,
            String programmeId,
            CertificateContent content,
            Instant issuedAt) {
        this.serial = serial;
        this.accountId = accountId;
        this.sessionPublicId = sessionPublicId;
        this.forceSessionId = sessionPublicId;
        this.programmeId = programmeId;
        this.holderName = content.holderName();
        this.hours = content.hours();
        this.points = content.points();
        this.edition = content.edition();
        this.place = content.place();
        this.heldOn = content.heldOn();
        this.heldUntil = content.heldUntil();
        this.validUntil = content.validUntil();
        this.language = content.language();
        this.issuedByName = content.issuedByName();
        this.issuedAt = issuedAt;
        texts.put(language, new CertificateText(content.programmeTitle(), content.authorityName()));
    }

    /** Notes for our records the certificate it renews. */
    public void follow(String serial) {
        this.followsSerial = serial;
    }

    /** Adds title and authority in one more language, so that the holder can have the document in it. */
    public void text(Language language, String programmeTitle, String authorityName) {
        texts.put(language, new CertificateText(programmeTitle, authorityName));
    }

    /**
     * Replaces this version by one with the holder's corrected name, under the same serial. Store this version before
     * the new one: only one may be in force.
     */
    public Certificate correct(String holderName, Instant now) {
        DomainException.require(!isRevoked(), "certificate_rule_already_revoked");
        // The panel knows the name that was consented to, and no other.
        DomainException.require(!isOfPeers(), "certificate_rule_peer_name");
        DomainException.require(!holderName.equals(this.holderName), "certificate_rule_same_name");
        return replace(content().withHolder(holderName), now);
    }

    /** Replaces this version, under the same serial, by one that says more, such as more hours; stored likewise. */
    public Certificate replace(CertificateContent content, Instant now) {
        DomainException.require(!isReplaced(), "certificate_rule_already_replaced");
        var next = new Certificate(serial, accountId, sessionPublicId, programmeId, content, now);
        next.version = version + 1;
        next.remindedAt = remindedAt;
        next.followsSerial = followsSerial;
        texts.forEach((language, text) -> next.text(language, text.getProgrammeTitle(), text.getAuthorityName()));
        replacedAt = now;
        forceSessionId = null;
        return next;
    }

    /**
     * Declares the certificate void, once and for ever; the holder reads the reason, the public only that it is void. One of peer
     * sessions has no name any more.
     */
    public void revoke(String reason, Instant now) {
        DomainException.require(!isRevoked(), "certificate_rule_already_revoked");
        DomainException.require(reason != null && !reason.isBlank(), "certificate_rule_reason_needed");
        this.revokedReason = reason.strip();
        this.revokedAt = now;
        if (isOfPeers()) {
            this.holderName = "";
        }
        this.forceSessionId = null;
    }

    /** Notes that the holder was told that it expires. */
    public void reminded(Instant now) {
        this.remindedAt = now;
    }

    /** Returns its validity on a day: void weighs more than replaced, and replaced more than expired. */
    public CertificateState state(LocalDate today) {
        if (isRevoked()) {
            return CertificateState.REVOKED;
        }
        if (isReplaced()) {
            return CertificateState.REPLACED;
        }
        return validUntil != null && validUntil.isBefore(today) ? CertificateState.EXPIRED : CertificateState.VALID;
    }

    /** Returns title and authority in the languages in which they were known at the issue, its own among them. */
    public Map<Language, CertificateText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Returns whether it is of peer sessions of the youth panel, and not of a training. */
    public boolean isOfPeers() {
        return PEERS.equals(programmeId);
    }

    /** Returns whether it is void. */
    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Returns whether a newer version took its place. */
    public boolean isReplaced() {
        return replacedAt != null;
    }

    /** Returns its content. */
    public CertificateContent content() {
        var own = texts.get(language);
        return new CertificateContent(
                holderName,
                own.getProgrammeTitle(),
                hours,
                points,
                edition,
                own.getAuthorityName(),
                place,
                heldOn,
                heldUntil,
                validUntil,
                language,
                issuedByName);
    }

    /** Returns the serial on the paper, such as {@code SIG-2026-7K3M-Q9TD}. */
    public String getSerial() {
        return serial;
    }

    /** Returns the token by which the public page checks it. */
    public String getCheckToken() {
        return checkToken;
    }

    /** Returns the account of the holder; null when it is erased. */
    public Long getAccountId() {
        return accountId;
    }

    /** Returns the public id of the session for which it was issued, or of the member of the youth panel, which may be gone. */
    public String getSessionPublicId() {
        return sessionPublicId;
    }

    /** Returns the number of this version: 1 for the first, one more with each correction. */
    public int getVersion() {
        return version;
    }

    /** Returns the public id of the programme, which may be gone, or {@link #PEERS}. */
    public String getProgrammeId() {
        return programmeId;
    }

    /** Returns the name of the holder; empty when it is of peer sessions and void. */
    public String getHolderName() {
        return holderName;
    }

    /** Returns the last day on which it is valid; null when it is for ever. */
    public LocalDate getValidUntil() {
        return validUntil;
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

    /** Returns the time of the revocation; null while it is valid. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Returns the reason of the revocation; null while it is valid. */
    public String getRevokedReason() {
        return revokedReason;
    }

    /** Returns the time a newer version took its place; null while none did. */
    public Instant getReplacedAt() {
        return replacedAt;
    }
}
