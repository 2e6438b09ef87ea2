package ba.sigurno.persistence.identity.request;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.identity.link.SecretLink;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A teacher's request for an account at a school: first its e-mail address is confirmed by a link, then the school decides. */
@Entity
@Table(name = "account_request")
@NamedQuery(
        name = AccountRequest.BY_PUBLIC_ID,
        query = "SELECT r FROM AccountRequest r JOIN FETCH r.school WHERE r.publicId = :publicId")
@NamedQuery(
        name = AccountRequest.BY_DIGEST,
        query = "SELECT r FROM AccountRequest r JOIN FETCH r.school WHERE r.digest = :digest")
@NamedQuery(
        name = AccountRequest.BY_DIGEST_TO_USE,
        query = "SELECT r FROM AccountRequest r WHERE r.digest = :digest",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = AccountRequest.WAITING,
        query = "SELECT r FROM AccountRequest r JOIN FETCH r.school s WHERE " + AccountRequest.WAITS
                + " ORDER BY r.confirmedAt, r.id")
@NamedQuery(
        name = AccountRequest.WAITING_COUNT,
        query = "SELECT COUNT(r), FUNCTION('MIN', r.confirmedAt) FROM AccountRequest r JOIN r.school s WHERE "
                + AccountRequest.WAITS)
@NamedQuery(
        name = AccountRequest.OF_SCHOOL_COUNT,
        query = "SELECT COUNT(r) FROM AccountRequest r WHERE r.school = :school")
@NamedQuery(
        name = AccountRequest.DELETE_OTHERS,
        query =
                "DELETE FROM AccountRequest r WHERE r.email = :email AND r.school = :school AND r.id <> :id AND r.state IN"
                        + " (ba.sigurno.persistence.identity.request.AccountRequestState.UNCONFIRMED,"
                        + " ba.sigurno.persistence.identity.request.AccountRequestState.WAITING)")
@NamedQuery(
        name = AccountRequest.UNANSWERED,
        query = "SELECT r FROM AccountRequest r WHERE"
                + " r.state = ba.sigurno.persistence.identity.request.AccountRequestState.WAITING"
                + " AND r.confirmedAt < :before ORDER BY r.id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(name = AccountRequest.MOVE, query = "UPDATE AccountRequest r SET r.school = :to WHERE r.school = :school")
@NamedQuery(name = AccountRequest.DELETE_FROM, query = "DELETE FROM AccountRequest r WHERE r.email = :email")
@NamedQuery(
        name = AccountRequest.PURGE,
        query = "DELETE FROM AccountRequest r WHERE r.endsAt < :before AND"
                + " r.state <> ba.sigurno.persistence.identity.request.AccountRequestState.WAITING")
public class AccountRequest extends PublicEntity implements Recipient, SecretLink {

    /** Finds the request with {@code :publicId}, with its school. */
    public static final String BY_PUBLIC_ID = "AccountRequest.byPublicId";

    /** Finds the request whose secret has {@code :digest}, with its school. */
    public static final String BY_DIGEST = "AccountRequest.byDigest";

    /** Finds the same and locks it. */
    public static final String BY_DIGEST_TO_USE = "AccountRequest.byDigestToUse";

    static final String WAITS = "r.state = ba.sigurno.persistence.identity.request.AccountRequestState.WAITING AND ("
            + "s.id IN :schoolIds OR (s.authority.id IN :authorityIds AND NOT EXISTS"
            + " (SELECT g FROM RoleGrant g WHERE g.school = s AND g.account.enabled = TRUE"
            + " AND g.role = ba.sigurno.persistence.identity.account.Role.SCHOOL_COORDINATOR)))";

    /**
     * Finds the requests that wait, the longest waiting first: those to the schools with {@code :schoolIds}, and those to
     * schools of the authorities with {@code :authorityIds} that nobody coordinates.
     */
    public static final String WAITING = "AccountRequest.waiting";

    /** Counts what {@link #WAITING} finds, and tells since when the first waits. */
    public static final String WAITING_COUNT = "AccountRequest.waitingCount";

    /** Counts the requests to {@code :school}. */
    public static final String OF_SCHOOL_COUNT = "AccountRequest.ofSchoolCount";

    /** Deletes the undecided requests of {@code :email} to {@code :school} but for {@code :id} (an update). */
    public static final String DELETE_OTHERS = "AccountRequest.deleteOthers";

    /** Finds the requests that were confirmed before {@code :before} and nobody decided, and locks them. */
    public static final String UNANSWERED = "AccountRequest.unanswered";

    /** Moves the requests to {@code :school} to the school {@code :to} (an update). */
    public static final String MOVE = "AccountRequest.move";

    /** Deletes the requests of {@code :email} (an update). */
    public static final String DELETE_FROM = "AccountRequest.deleteFrom";

    /** Deletes the requests that do not wait and ended before {@code :before} (an update). */
    public static final String PURGE = "AccountRequest.purge";

    /** The time in which a school decides; after that the request ends by itself. */
    public static final Duration PATIENCE = Duration.ofDays(30);

    /** The time after its end for which it is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The longest reason of a refusal, in characters. */
    public static final int REASON_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(nullable = false)
    private String email;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountRequestState state = AccountRequestState.UNCONFIRMED;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected AccountRequest() {}

    /** Creates a request whose address is to be confirmed by a link; {@code digest} is that of its secret. */
    public AccountRequest(
            School school, String email, String displayName, Language language, String digest, Instant now) {
        DomainException.require(school.isActive(), "school_rule_closed");
        this.school = school;
        this.email = Account.normalEmail(email);
        this.displayName = displayName;
        this.language = language;
        this.digest = digest;
        endsAt = now.plus(AccountLink.TTL);
    }

    /** Notes that its address is confirmed: it waits for the school now. */
    public void confirm(Instant now) {
        state = AccountRequestState.WAITING;
        confirmedAt = now;
        endsAt = now.plus(PATIENCE);
    }

    /** Notes that it is granted. */
    public void admit(Instant now) {
        decide(AccountRequestState.ADMITTED, now);
    }

    /** Notes that it is refused. */
    public void refuse(Instant now) {
        decide(AccountRequestState.REFUSED, now);
    }

    private void decide(AccountRequestState decision, Instant now) {
        DomainException.require(state == AccountRequestState.WAITING, "identity_request_decided");
        state = decision;
        endsAt = now;
    }

    /** Returns how the link that confirms its address stands now. */
    @Override
    public LinkState linkState(Instant now) {
        if (state != AccountRequestState.UNCONFIRMED) {
            return LinkState.USED;
        }
        return now.isBefore(endsAt) ? LinkState.OPEN : LinkState.ENDED;
    }

    public School getSchool() {
        return school;
    }

    public AccountRequestState getState() {
        return state;
    }

    /** Returns the time at which its address was confirmed; null until then. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }
}
