package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Lets staff change their own password and language. */
@Stateless
public class OwnAccountService {

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
        account.changePassword(PasswordHash.of(newPassword));
        audit.record("identity_action_password_changed", "account", account.getPublicId(), account.getEmail());
        return SignedIn.of(account, clock.instant());
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
