package ba.sigurno.ejb.identity.signin;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.account.Passwords;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Signs staff in by e-mail and password, and recognises them at each request. */
@Stateless
@PermitAll
public class SignInService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    /**
     * Checks e-mail and password. Returns empty when they do not open an account, for whatever reason: a guesser must
     * not learn the reason, neither from words nor from the time it takes.
     *
     * @param address the network address that asks
     * @throws DomainException when this address has guessed too often
     */
    public Optional<SignedIn> signIn(String email, String password, String address) {
        DomainException.require(limiter.allows(Limit.SIGN_IN_BY_ADDRESS, address), "app_error_too_many");
        var account = find(Account.BY_EMAIL, "email", Account.normalEmail(email));
        boolean matches = password.length() <= Passwords.MAX_LENGTH
                && account.map(found -> PasswordHash.matches(password, found.getPasswordHash()))
                        .orElseGet(() -> PasswordHash.matchesNobody(password));
        var signedIn = account.flatMap(found -> decide(found, matches));
        if (signedIn.isEmpty()) {
            limiter.failed(Limit.SIGN_IN_BY_ADDRESS, address);
        }
        var action = signedIn.isPresent() ? "identity_action_signed_in" : "identity_action_sign_in_failed";
        audit.recordSignIn(action, account, address);
        return signedIn;
    }

    /** Notes that the caller signs out; nothing happens when it is no staff member. */
    public void signOut(String address) {
        var account = caller.staff();
        if (account.isPresent()) {
            audit.recordSignIn("identity_action_signed_out", account, address);
        }
    }

    /** Returns the account that signed in, if it may still act and its password is the same. */
    public Optional<Account> recognise(SignedIn signedIn) {
        return find(Account.BY_PUBLIC_ID, "publicId", signedIn.accountId())
                .filter(Account::isEnabled)
                .filter(account -> SignedIn.of(account).equals(signedIn));
    }

    /** Decides one try after the other, by a lock on the row: otherwise many at once would all be the first. */
    private Optional<SignedIn> decide(Account account, boolean matches) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        if (matches && account.isEnabled() && !account.isLocked(now)) {
            account.signedIn(now);
            return Optional.of(SignedIn.of(account));
        }
        boolean wasLocked = account.isLocked(now);
        account.signInFailed(now);
        if (!wasLocked && account.isLocked(now)) {
            audit.record("identity_action_locked", "account", account.getPublicId(), account.getEmail());
        }
        return Optional.empty();
    }

    private Optional<Account> find(String query, String parameter, String value) {
        return em.createNamedQuery(query, Account.class)
                .setParameter(parameter, value)
                .getResultStream()
                .findFirst();
    }
}
