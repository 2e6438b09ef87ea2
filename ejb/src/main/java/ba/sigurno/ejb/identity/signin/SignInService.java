package ba.sigurno.ejb.identity.signin;

import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.AccountMails;
import ba.sigurno.ejb.identity.account.HashingTurns;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.account.Passwords;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.meter.Meter;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.SignInFactor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    private SignInThrottle throttle;

    @Inject
    private HashingTurns hashing;

    @Inject
    private AuditService audit;

    @Inject
    private AccountMails mails;

    /**
     * Checks e-mail and password. Returns empty when they do not open an account, for whatever reason: a guesser must
     * not learn the reason, neither from words nor from the time it takes. Of an account with a second factor the
     * identity is not recognised before the second step.
     *
     * @param origin the device and the network address that ask
     * @throws DomainException when they have guessed too often, or too many others sign in at this moment
     */
    public Optional<SignedIn> signIn(String email, String password, SignInOrigin origin) {
        return hashing.take(() -> check(Account.normalEmail(email), password, origin));
    }

    private Optional<SignedIn> check(String email, String password, SignInOrigin origin) {
        var account = email.length() <= Account.EMAIL_LENGTH
                ? find(Account.BY_EMAIL, "email", email)
                : Optional.<Account>empty();
        // What does not exist is counted too, so that the limit does not tell which addresses have an account.
        // Cut, so that what is typed does not fill the memory.
        var owner = account.map(Account::getPublicId)
                .orElse(email.substring(0, Math.min(email.length(), Account.EMAIL_LENGTH)));
        DomainException.require(throttle.takes(Door.STAFF, origin, owner), "app_error_too_many");
        boolean matches = password.length() <= Passwords.MAX_LENGTH
                && account.map(found -> PasswordHash.matches(password, found.getPasswordHash()))
                        .orElseGet(() -> PasswordHash.matchesNobody(password));
        var signedIn = account.filter(found -> matches).flatMap(found -> admit(found, found.passwordStamp()));
        if (signedIn.isPresent()) {
            Meter.STAFF_SIGNED_IN.count();
            throttle.succeeded(Door.STAFF, origin, owner);
            if (!account.get().hasSecondFactor()) {
                audit.recordSignIn(
                        account.get(),
                        signedIn.get().began(),
                        List.of(account.get().passwordKind()),
                        origin.address());
            }
            return signedIn;
        }
        Meter.STAFF_REFUSED.count();
        if (throttle.failed(Door.STAFF, origin, owner) && account.isPresent()) {
            audit.record("identity_action_wrong_passwords", "account", owner, email);
            mails.wrongPasswords(account.get());
        }
        audit.recordFailedSignIn(
                account, account.map(Account::passwordKind).orElse(SignInFactor.PASSWORD), origin.address());
        return Optional.empty();
    }

    /** Notes that somebody signs out, also where the session would have to be confirmed; nothing happens when it has ended. */
    public void signOut(SignedIn signedIn, String address) {
        recognise(signedIn).ifPresent(account -> {
            audit.recordAtTheDoor("identity_action_signed_out", account, address);
            em.find(Account.class, account.getId(), LockModeType.PESSIMISTIC_WRITE)
                    .endSession(signedIn.began(), clock.instant().minus(SignedIn.TTL));
        });
    }

    /** Returns the account that signed in, if it may still act and its password is the same. */
    public Optional<Account> recognise(SignedIn signedIn) {
        return find(Account.BY_PUBLIC_ID, "publicId", signedIn.accountId())
                .filter(Account::isEnabled)
                .filter(account -> signedIn.holds(account, clock.instant()));
    }

    /**
     * Notes that a session is used, by its owner or somebody else, where its second factor was not given.
     *
     * @param address the network address from which it is used
     * @return what the second step goes on with there
     */
    public SignedIn moved(SignedIn signedIn, String address) {
        recognise(signedIn).ifPresent(account -> audit.recordMoved(account, address));
        return signedIn.unconfirmed(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Admits an account whose password was right, unless it has another one by now or may not sign in. */
    private Optional<SignedIn> admit(Account account, String passwordStamp) {
        // Two devices of one person at the same moment: one after the other.
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        // As exactly as sessions are told apart.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!account.maySignIn(now) || !account.passwordStamp().equals(passwordStamp)) {
            return Optional.empty();
        }
        if (!account.hasSecondFactor()) {
            account.signedIn(now);
        }
        return Optional.of(SignedIn.byPassword(account, now));
    }

    private Optional<Account> find(String query, String parameter, String value) {
        return em.createNamedQuery(query, Account.class)
                .setParameter(parameter, value)
                .getResultStream()
                .findFirst();
    }
}
