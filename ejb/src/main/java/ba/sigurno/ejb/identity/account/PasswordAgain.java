package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.FactorAgain;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Asks the caller's password again, and the second factor of who has one, before anything changes that decides who gets into
 * the account: somebody may sit at a computer that its owner left, and may know the password.
 */
@ApplicationScoped
public class PasswordAgain {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RateLimiter limiter;

    @Inject
    private HashingTurns hashing;

    @Inject
    private FactorAgain factor;

    /**
     * Refuses a wrong password, and then a caller who does not show the second factor. To be called before anything is
     * locked.
     *
     * @param code a code of the app, or a recovery code; null when none was asked for
     * @throws DomainException when either is wrong, or too many were
     */
    public void require(String password, String code) {
        require(password);
        factor.require(code);
    }

    /**
     * Refuses a wrong password, which counts as a wrong try. To be called before anything is locked: it may have to wait.
     *
     * @throws DomainException when it is wrong, or too many were
     */
    public void require(String password) {
        boolean right = hashing.take(() -> {
            var account = em.find(Account.class, caller.account().getId());
            DomainException.require(
                    limiter.allows(Limit.PASSWORD_BY_ACCOUNT, account.getPublicId()), "app_error_too_many");
            return password.length() <= Passwords.MAX_LENGTH
                    && PasswordHash.matches(password, account.getPasswordHash());
        });
        if (!right) {
            limiter.failed(Limit.PASSWORD_BY_ACCOUNT, caller.account().getPublicId());
            throw new DomainException("identity_password_old_wrong");
        }
    }
}
