package ba.sigurno.persistence.certificate.issue;

import ba.sigurno.persistence.entity.BaseEntity;
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
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The paper that says somebody met all that a training asks for. It holds copies of all it shows, because it must say the same when
 * the account is renamed and the training is gone; hence no relations. Each row is one version of it: a misspelt name is
 * corrected by a new version under the same serial, with an address of its own to be checked at.
 */
@Entity
@Table(name = "certificate")
@NamedQuery(name = Certificate.BY_TOKEN, query = "SELECT c FROM Certificate c WHERE c.checkToken = :checkToken")
@NamedQuery(
        name = Certificate.BY_SERIAL,
        query = "SELECT c FROM Certificate c WHERE c.serial = :serial ORDER BY c.version DESC")
@NamedQuery(
        name = Certificate.FIRST_VERSION,
        query = "SELECT c FROM Certificate c WHERE c.serial = :serial AND c.version = 1")
@NamedQuery(name = Certificate.TAKEN_SERIALS, query = "SELECT c.serial FROM Certificate c WHERE c.serial IN :serials")
@NamedQuery(
        name = Certificate.BUILT_ON,
        query = "SELECT c FROM Certificate c, Certificate f WHERE c.programmeId = :programmeId"
                + " AND c.accountId IN :accountIds AND c.forceSessionId IS NOT NULL"
                + " AND f.serial = c.serial AND f.version = 1 AND f.issuedAt >= :metAt ORDER BY c.id")
@NamedQuery(
        name = Certificate.AWARDS,
        query =
                "SELECT c.accountId, c.programmeId, c.serial, f.issuedAt, c.validUntil FROM Certificate c, Certificate f"
                        + " WHERE c.accountId IN :accountIds AND c.forceSessionId IS NOT NULL"
                        + " AND f.serial = c.serial AND f.version = 1 ORDER BY f.issuedAt, c.id")
@NamedQuery(
        name = Certificate.VOID_HOLDERS,
        query = "SELECT DISTINCT c.accountId FROM Certificate c WHERE c.programmeId = :programmeId"
                + " AND c.accountId IN :accountIds AND c.revokedAt IS NOT NULL AND NOT EXISTS"
                + " (SELECT n FROM Certificate n WHERE n.accountId = c.accountId AND n.programmeId = c.programmeId"
                + " AND n.forceSessionId IS NOT NULL AND n.issuedAt > c.revokedAt)")
@NamedQuery(
        name = Certificate.UNSERVED_SEATS,
        query =
                "SELECT r.id, r.account.id, e.id FROM Registration r JOIN r.session s JOIN s.edition e JOIN e.programme p"
                        + " WHERE (:trainerId IS NULL OR s.trainer.id = :trainerId) AND s.startsAt <= :now AND s.endsAt > :since"
                        + " AND s.cancelledAt IS NULL AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                        + " AND NOT EXISTS (SELECT c FROM Certificate c WHERE c.accountId = r.account.id"
                        + " AND c.programmeId = p.publicId AND c.version = 1 AND c.issuedAt > s.startsAt) ORDER BY s.startsAt DESC, r.id")
@NamedQuery(
        name = Certificate.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(c) FROM Certificate c WHERE c.accountId = :accountId AND c.replacedAt IS NULL")
@NamedQuery(
        name = Certificate.OF_SESSION,
        query = "SELECT c FROM Certificate c WHERE c.sessionPublicId = :sessionPublicId AND c.replacedAt IS NULL"
                + " ORDER BY c.holderName, c.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.texts")
        })
@NamedQuery(
        name = Certificate.OF_ACCOUNT,
        query = "SELECT c FROM Certificate c WHERE c.accountId = :accountId AND c.replacedAt IS NULL"
                + " ORDER BY c.heldOn DESC, c.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.texts")
        })
@NamedQuery(
        name = Certificate.TO_REMIND,
        query = "SELECT c FROM Certificate c WHERE c.validUntil >= :today AND c.validUntil < :until"
                + " AND c.remindedAt IS NULL AND c.replacedAt IS NULL AND c.revokedAt IS NULL"
                + " AND c.accountId IS NOT NULL AND NOT EXISTS (SELECT n FROM Certificate n"
                + " WHERE n.accountId = c.accountId AND n.programmeId = c.programmeId AND n.forceSessionId IS NOT NULL"
                + " AND (n.validUntil IS NULL OR n.validUntil > c.validUntil))"
                + " ORDER BY c.validUntil, c.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "c.texts")
        })
public class Certificate extends BaseEntity {

    /** The version with {@code :checkToken}, which its QR code carries. */
    public static final String BY_TOKEN = "Certificate.byToken";

    /** All versions with {@code :serial}, the latest first. */
    public static final String BY_SERIAL = "Certificate.bySerial";

    /** The first version with {@code :serial}, to be locked by whoever changes any of them. */
    public static final String FIRST_VERSION = "Certificate.firstVersion";

    /** Which of {@code :serials} certificates have already. */
    public static final String TAKEN_SERIALS = "Certificate.takenSerials";

    /**
     * Those neither void nor replaced, of the programme with {@code :programmeId} and the accounts {@code :accountIds},
     * that may rest on what was met at {@code :metAt}.
     */
    public static final String BUILT_ON = "Certificate.builtOn";

    /**
     * Account, programme, serial, first issue and last day of those of the accounts {@code :accountIds} that are neither
     * void nor replaced, the first issued first.
     */
    public static final String AWARDS = "Certificate.awards";

    /** Those of {@code :accountIds} whose last certificate of the programme with {@code :programmeId} is void. */
    public static final String VOID_HOLDERS = "Certificate.voidHolders";

    /**
     * The ids of registration, account and edition of the seats in sessions of the trainer with {@code :trainerId}, of all when that is null, that began
     * until {@code :now} and were not over before {@code :since}, for which no certificate was given, the latest first.
     */
    public static final String UNSERVED_SEATS = "Certificate.unservedSeats";

    /** How many {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Certificate.countOfAccount";

    /** The latest versions issued for the session with {@code :sessionPublicId}, by holder, with texts. */
    public static final String OF_SESSION = "Certificate.ofSession";

    /** The latest versions of the account with {@code :accountId}, the latest training first, with texts. */
    public static final String OF_ACCOUNT = "Certificate.ofAccount";

    /**
     * Those that expire from {@code :today} until before {@code :until}, whose holders were not told yet and have none of
     * the same programme that is valid for longer; with texts.
     */
    public static final String TO_REMIND = "Certificate.toRemind";

    /** The longest name of a holder. */
    public static final int NAME_LENGTH = 100;

    /** The longest reason of a revocation. */
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
    private Map<Language, CertificateText> texts = new HashMap<>();

    protected Certificate() {}

    /**
     * The first version of a certificate, in force, that shows {@code content}; {@code programmeId} is the public id of
     * the programme, by which the holder can find where to renew it.
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

    /** Notes for our records which certificate it renews. */
    public void follow(String serial) {
        this.followsSerial = serial;
    }

    /** Says title and authority in one more language, so that the holder can have the paper in it. */
    public void text(Language language, String programmeTitle, String authorityName) {
        texts.put(language, new CertificateText(programmeTitle, authorityName));
    }

    /**
     * Replaces this version by one that names the holder rightly, under the same serial. Store this version before the
     * new one: only one may be in force.
     */
    public Certificate correct(String holderName, Instant now) {
        DomainException.require(!isRevoked(), "certificate_rule_already_revoked");
        DomainException.require(!isReplaced(), "certificate_rule_already_replaced");
        DomainException.require(!holderName.equals(this.holderName), "certificate_rule_same_name");
        var next = new Certificate(
                serial, accountId, sessionPublicId, programmeId, content().withHolder(holderName), now);
        next.version = version + 1;
        next.remindedAt = remindedAt;
        next.followsSerial = followsSerial;
        texts.forEach((language, text) -> next.text(language, text.getProgrammeTitle(), text.getAuthorityName()));
        replacedAt = now;
        forceSessionId = null;
        return next;
    }

    /** Declares the certificate void, once and for ever; the holder reads why, the public only that it is void. */
    public void revoke(String reason, Instant now) {
        DomainException.require(!isRevoked(), "certificate_rule_already_revoked");
        DomainException.require(reason != null && !reason.isBlank(), "certificate_rule_reason_needed");
        this.revokedReason = reason.strip();
        this.revokedAt = now;
        this.forceSessionId = null;
    }

    /** Notes that the holder was told that it expires. */
    public void reminded(Instant now) {
        this.remindedAt = now;
    }

    /** What it is worth on a day: void weighs more than replaced, and replaced more than expired. */
    public CertificateState state(LocalDate today) {
        if (isRevoked()) {
            return CertificateState.REVOKED;
        }
        if (isReplaced()) {
            return CertificateState.REPLACED;
        }
        return validUntil != null && validUntil.isBefore(today) ? CertificateState.EXPIRED : CertificateState.VALID;
    }

    /** Title and authority in the languages in which they were known at the issue, its own among them. */
    public Map<Language, CertificateText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Whether it is void. */
    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether a newer version took its place. */
    public boolean isReplaced() {
        return replacedAt != null;
    }

    /** What it shows. */
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

    /** The public id of the session for which it was issued, which may be gone. */
    public String getSessionPublicId() {
        return sessionPublicId;
    }

    /** 1 for the first, one more with each correction. */
    public int getVersion() {
        return version;
    }

    /** The public id of the programme, which may be gone. */
    public String getProgrammeId() {
        return programmeId;
    }

    public String getHolderName() {
        return holderName;
    }

    /** The last day on which it is valid; null when it is for ever. */
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

    /** Null while it is valid. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Null while it is valid. */
    public String getRevokedReason() {
        return revokedReason;
    }

    /** When a newer version took its place; null while none did. */
    public Instant getReplacedAt() {
        return replacedAt;
    }
}
