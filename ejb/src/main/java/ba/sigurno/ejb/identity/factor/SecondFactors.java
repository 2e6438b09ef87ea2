package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.factor.FactorSeal.Kind;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.SignInFactor;
import ba.sigurno.persistence.identity.factor.Authenticator;
import ba.sigurno.persistence.identity.factor.Passkey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The second factors of accounts: adds, checks and removes them. Its callers have locked the account. */
@ApplicationScoped
public class SecondFactors {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private FactorSeal seals;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private SecondFactorMails mails;

    /** Locks an account, as it is stored now: what concerns its factors is done one after the other. */
    Account lock(Account account) {
        var stored = em.find(Account.class, account.getId());
        em.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
        return stored;
    }

    /** Returns the app of an account. */
    Optional<Authenticator> authenticator(Account account) {
        return em.createNamedQuery(Authenticator.OF_ACCOUNT, Authenticator.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Returns the passkeys of an account, the oldest first. */
    List<Passkey> passkeys(Account account) {
        return em.createNamedQuery(Passkey.OF_ACCOUNT, Passkey.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * Adds an app, or puts it in the place of the one before.
     *
     * @param step the number of the period whose code confirmed it
     */
    void add(Account account, String secret, long step) {
        var cipher = seals.seal(Kind.APP, account, secret);
        authenticator(account)
                .ifPresentOrElse(
                        app -> app.replace(cipher, step, clock.instant()),
                        () -> em.persist(new Authenticator(account, cipher, step, clock.instant())));
        account.addSecondFactor();
    }

    /** Returns whether a code is one of the app or a recovery code, and not used yet; it is used then. */
    boolean accept(Account account, String code) {
        var compact = compact(code);
        return kind(code) == SignInFactor.APP ? acceptOfApp(account, compact) : useRecoveryCode(account, compact);
    }

    /** Returns what a code is meant to be: a recovery code is longer than one of the app. */
    static SignInFactor kind(String code) {
        return compact(code).length() == Totp.DIGITS ? SignInFactor.APP : SignInFactor.RECOVERY_CODE;
    }

    private static String compact(String code) {
        return code.replaceAll("\\s", "");
    }

    private boolean acceptOfApp(Account account, String code) {
        return authenticator(account)
                .filter(found -> {
                    var step = secret(found)
                            .map(secret -> Totp.match(secret, code, clock.instant(), found.getLastStep()))
                            .orElseGet(OptionalLong::empty);
                    step.ifPresent(found::accept);
                    return step.isPresent();
                })
                .isPresent();
    }

    private Optional<String> secret(Authenticator app) {
        return seals.open(Kind.APP, app.getAccount(), app.getSecretCipher());
    }

    /** Seals all that an account has anew, so that after a rotation the former secret can go. */
    void renew(Account account) {
        authenticator(account)
                .ifPresent(app -> secret(app).ifPresent(secret -> app.seal(seals.seal(Kind.APP, account, secret))));
        passkeys(account).forEach(passkey -> seals.open(Kind.PASSKEY, account, passkey.getCredentialCipher())
                .ifPresent(key -> passkey.seal(seals.seal(Kind.PASSKEY, account, key))));
    }

    private boolean useRecoveryCode(Account account, String code) {
        boolean used = recoveryCodes.use(account, code);
        if (used) {
            mails.recoveryCodeUsed(account, recoveryCodes.left(account));
        }
        return used;
    }

    /** Returns the identity with which the caller's session goes on after a factor was added. */
    SignedIn goesOn(Account account) {
        var now = clock.instant();
        return SignedIn.of(account, caller.began().orElse(now), now);
    }

    /** Removes all that an account has. */
    void remove(Account account) {
        em.createNamedQuery(Authenticator.DELETE_OF)
                .setParameter("account", account)
                .executeUpdate();
        em.createNamedQuery(Passkey.DELETE_OF).setParameter("account", account).executeUpdate();
        recoveryCodes.delete(account);
        account.dropSecondFactor();
    }
}
