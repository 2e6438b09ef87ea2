package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Lets staff change their own name, password and language, leave schools, and see and end their sessions. */
@Stateless
public class OwnAccountService {

    /** The most sign-ins that are told. */
    private static final int MAX_SIGN_INS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Clock clock;

    @Inject
    private HashingTurns hashing;

    @Inject
    private AuditService audit;

    @Inject
    private AccountMails mails;

    /**
     * Changes the caller's password, given the old one.
     *
     * @return the identity for the caller's session from now on; every other session of the account ends
     */
    @PermitAll
    public SignedIn changePassword(String oldPassword, String newPassword) {
        return hashing.take(() -> change(oldPassword, newPassword));
    }

    private SignedIn change(String oldPassword, String newPassword) {
        var account = em.find(Account.class, caller.account().getId());
        DomainException.require(limiter.allows(Limit.PASSWORD_BY_ACCOUNT, account.getPublicId()), "app_error_too_many");
        if (!PasswordHash.matches(oldPassword, account.getPasswordHash())) {
            limiter.failed(Limit.PASSWORD_BY_ACCOUNT, account.getPublicId());
            throw new DomainException("identity_password_old_wrong");
        }
        DomainException.require(!newPassword.equals(oldPassword), "identity_password_same");
        Passwords.requireGood(newPassword, account);
        if (!account.isMustChangePassword()) {
            mails.passwordChanged(account);
        }
        account.changePassword(PasswordHash.of(newPassword));
        audit.record("identity_action_password_changed", "account", account.getPublicId(), account.getEmail());
        return SignedIn.of(account, clock.instant());
    }

    /** Changes the caller's name. */
    @PermitAll
    public void rename(String displayName) {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var before = AccountService.identity(account);
        account.rename(PersonName.printable(displayName), account.getEmail());
        audit.record(
                AccountService.CORRECTED,
                "account",
                account.getPublicId(),
                before + AuditService.SEPARATOR + AccountService.identity(account));
    }

    /**
     * Lets the caller leave a school: all roles there end at once, and those of others do not matter.
     *
     * @throws NotFoundException when the caller has no role there
     */
    @PermitAll
    public void leave(String schoolId) {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var grants = account.getGrants().stream()
                .filter(grant -> grant.getSchool() != null
                        && grant.getSchool().getPublicId().equals(schoolId))
                .toList();
        if (grants.isEmpty()) {
            throw new NotFoundException("no role at " + schoolId);
        }
        grants.forEach(grant -> {
            account.withdraw(grant.getRole(), null, grant.getSchool());
            audit.record(
                    "identity_action_role_withdrawn", "account", account.getPublicId(), AccountService.said(grant));
        });
    }

    /** Returns the caller's sign-ins of so long ago as a session can last, with their network addresses, the latest first. */
    @PermitAll
    public List<AuditEvent> signIns() {
        return em.createNamedQuery(AuditEvent.SIGN_INS, AuditEvent.class)
                .setParameter("actorPublicId", caller.account().getPublicId())
                .setParameter("after", clock.instant().minus(SignedIn.TTL))
                .setMaxResults(MAX_SIGN_INS)
                .getResultList();
    }

    /**
     * Ends the caller's sessions everywhere.
     *
     * @return the identity for this session from now on
     */
    @PermitAll
    public SignedIn endSessions() {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        // As exactly as it is stored, so that this session does not begin before.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        account.endSessions(now);
        audit.record("identity_action_sessions_ended", "account", account.getPublicId(), account.getEmail());
        return SignedIn.of(account, now);
    }

    /** Asks the administrators to erase the caller's account; asking again changes nothing. */
    @PermitAll
    public void askForErasure() {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (account.askForErasure(clock.instant())) {
            mails.erasureAsked(account);
            audit.record("identity_action_erasure_asked", "account", account.getPublicId(), account.getEmail());
        }
    }

    /** Sets the telephone by which people at work reach the caller; blank for none. */
    @PermitAll
    public void callAt(String telephone) {
        var account = em.find(Account.class, caller.account().getId());
        account.callAt(telephone);
        audit.record("identity_action_telephone_changed", "account", account.getPublicId(), account.getEmail());
    }

    /** Sets the language of the caller's pages and mails. */
    @PermitAll
    public void speak(Language language) {
        em.find(Account.class, caller.account().getId()).speak(language);
    }
}
