package ba.sigurno.persistence.certificate.issue;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** The lists, counts and reports of certificates; a certificate itself is found by {@link Certificate#BY_TOKEN}. */
@MappedSuperclass
@NamedQuery(
        name = CertificateQueries.BY_SERIAL,
        query = "SELECT c FROM Certificate c WHERE c.serial = :serial ORDER BY c.version DESC")
@NamedQuery(
        name = CertificateQueries.FIRST_VERSION,
        query = "SELECT c FROM Certificate c WHERE c.serial = :serial AND c.version = 1")
@NamedQuery(
        name = CertificateQueries.TAKEN_SERIALS,
        query = "SELECT c.serial FROM Certificate c WHERE c.serial IN :serials")
@NamedQuery(
        name = CertificateQueries.BUILT_ON,
        query = "SELECT c FROM Certificate c, Certificate f WHERE c.programmeId = :programmeId"
                + " AND c.accountId IN :accountIds AND c.forceSessionId IS NOT NULL"
                + " AND f.serial = c.serial AND f.version = 1 AND f.issuedAt >= :metAt ORDER BY c.id")
@NamedQuery(
        name = CertificateQueries.AWARDS,
        query =
                "SELECT c.accountId, c.programmeId, c.serial, c.sessionPublicId, c.heldOn, c.place, f.issuedAt, c.validUntil"
                        + " FROM Certificate c, Certificate f WHERE c.accountId IN :accountIds AND c.forceSessionId IS NOT NULL"
                        + " AND f.serial = c.serial AND f.version = 1 ORDER BY f.issuedAt, c.id")
@NamedQuery(
        name = CertificateQueries.VOID_HOLDERS,
        query = "SELECT DISTINCT c.accountId FROM Certificate c WHERE c.programmeId = :programmeId"
                + " AND c.accountId IN :accountIds AND c.revokedAt IS NOT NULL AND NOT EXISTS"
                + " (SELECT n FROM Certificate n WHERE n.accountId = c.accountId AND n.programmeId = c.programmeId"
                + " AND n.forceSessionId IS NOT NULL AND n.issuedAt > c.revokedAt)")
@NamedQuery(
        name = CertificateQueries.UNSERVED_SEATS,
        query =
                "SELECT r.id, r.account.id, e.id FROM Registration r JOIN r.session s JOIN s.edition e JOIN e.programme p"
                        + " WHERE (:trainerId IS NULL OR s.trainer.id = :trainerId) AND s.endsAt <= :now AND s.endsAt > :since"
                        + " AND s.cancelledAt IS NULL AND r.state = ba.sigurno.persistence.training.session.RegistrationState.SEATED"
                        + " AND NOT EXISTS (SELECT c FROM Certificate c WHERE c.accountId = r.account.id"
                        + " AND c.programmeId = p.publicId AND c.version = 1 AND c.issuedAt > s.startsAt) ORDER BY s.startsAt DESC, r.id")
@NamedQuery(
        name = CertificateQueries.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(c) FROM Certificate c WHERE c.accountId = :accountId AND c.replacedAt IS NULL")
@NamedQuery(
        name = CertificateQueries.OF_SESSION,
        query = "SELECT c FROM Certificate c WHERE c.sessionPublicId = :sessionPublicId AND c.replacedAt IS NULL"
                + " ORDER BY c.holderName, c.id")
@NamedQuery(
        name = CertificateQueries.OF_ACCOUNT,
        query = "SELECT c FROM Certificate c WHERE c.accountId = :accountId AND c.replacedAt IS NULL"
                + " ORDER BY c.heldOn DESC, c.id DESC")
@NamedQuery(
        name = CertificateQueries.TO_REMIND,
        query = "SELECT c FROM Certificate c WHERE c.validUntil >= :today AND c.validUntil < :until"
                + " AND c.remindedAt IS NULL AND c.replacedAt IS NULL AND c.revokedAt IS NULL"
                + " AND c.accountId IS NOT NULL AND NOT EXISTS (SELECT n FROM Certificate n"
                + " WHERE n.accountId = c.accountId AND n.programmeId = c.programmeId AND n.forceSessionId IS NOT NULL"
                + " AND (n.validUntil IS NULL OR n.validUntil > c.validUntil))"
                + " ORDER BY c.validUntil, c.id")
abstract class CertificateQueries extends BaseEntity {

    /** Finds all versions with {@code :serial}, the latest first. */
    public static final String BY_SERIAL = "Certificate.bySerial";

    /** Finds the first version with {@code :serial}, to be locked before any of them is changed. */
    public static final String FIRST_VERSION = "Certificate.firstVersion";

    /** Finds those of {@code :serials} that certificates already have. */
    public static final String TAKEN_SERIALS = "Certificate.takenSerials";

    /**
     * Finds those neither void nor replaced, of the programme with {@code :programmeId} and the accounts
     * {@code :accountIds}, that may rest on the attendance at {@code :metAt}.
     */
    public static final String BUILT_ON = "Certificate.builtOn";

    /**
     * Finds account, programme, serial, session, its first day and place, first issue and last day of those of the accounts {@code :accountIds} that are
     * neither void nor replaced, the first issued first.
     */
    public static final String AWARDS = "Certificate.awards";

    /** Finds those of {@code :accountIds} whose last certificate of the programme with {@code :programmeId} is void. */
    public static final String VOID_HOLDERS = "Certificate.voidHolders";

    /**
     * Finds the ids of registration, account and edition of the seats in sessions of the trainer with
     * {@code :trainerId}, of all when that is null, that were over at {@code :now} and not before
     * {@code :since}, for which no certificate was given, the latest first.
     */
    public static final String UNSERVED_SEATS = "Certificate.unservedSeats";

    /** Counts what {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Certificate.countOfAccount";

    /** Finds the latest versions issued for the session with {@code :sessionPublicId}, by holder, with texts. */
    public static final String OF_SESSION = "Certificate.ofSession";

    /** Finds the latest versions of the account with {@code :accountId}, the latest training first, with texts. */
    public static final String OF_ACCOUNT = "Certificate.ofAccount";

    /**
     * Finds those that expire from {@code :today} until before {@code :until}, whose holders were not told yet and have
     * none of the same programme that is valid for longer; with texts.
     */
    public static final String TO_REMIND = "Certificate.toRemind";
}
