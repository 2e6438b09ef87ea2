package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.SignInFactor;
import ba.sigurno.persistence.identity.factor.Passkey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The second step of a sign-in, after the password was right, or of a session that is used elsewhere: a code of the app, a
 * recovery code, or a passkey.
 */
@Stateless
@PermitAll
public class SecondStepService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SecondFactors factors;

    @Inject
    private WebAuthn webAuthn;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private AuditService audit;

    @Inject
    private SecondFactorMails mails;

    /**
     * The second step of somebody.
     *
     * @param app whether it can be a code of an app
     * @param passkeys the passkeys that it can be
     */
    public record Step(boolean app, List<Passkey> passkeys) {}

    /** Returns the step that is missing; empty unless it became due a short time ago. */
    public Optional<Step> step(SignedIn byPassword) {
        return find(byPassword)
                .filter(account -> byPassword.awaitsSecondStep(account, clock.instant()))
                .map(account -> new Step(factors.authenticator(account).isPresent(), factors.passkeys(account)));
    }

    /** Returns what the browser is asked to sign with a passkey, in JSON. */
    public String passkeyOptions(Step step, String challenge) {
        return webAuthn.requestOptions(challenge, step.passkeys());
    }

    /**
     * Checks a code of the app or a recovery code. Returns empty when it is wrong, or was used before.
     *
     * @param byPassword what the password opened
     * @param origin the device and the network address that ask
     * @throws DomainException when the password was given too long ago, or too many codes were wrong
     */
    public Optional<SignedIn> signIn(SignedIn byPassword, String code, SignInOrigin origin) {
        return signIn(byPassword, origin, SecondFactors.kind(code), account -> factors.accept(account, code));
    }

    /**
     * Checks what a browser signed with a passkey. Returns empty when it is refused.
     *
     * @param response what the browser says, in JSON
     * @param challenge that it was asked with; null when there is none any more
     * @throws DomainException as above
     */
    public Optional<SignedIn> signInByPasskey(
            SignedIn byPassword, String response, String challenge, SignInOrigin origin) {
        return signIn(
                byPassword,
                origin,
                SignInFactor.PASSKEY,
                account -> webAuthn.accept(factors.passkeys(account), response, challenge, clock.instant()));
    }

    private Optional<SignedIn> signIn(
            SignedIn byPassword, SignInOrigin origin, SignInFactor factor, Predicate<Account> accepts) {
        var account = find(byPassword).map(factors::lock).filter(this::maySignIn);
        DomainException.require(
                account.isPresent() && byPassword.awaitsSecondStep(account.get(), clock.instant()),
                "identity_second_step_ended");
        return check(byPassword, account.get(), origin, factor, accepts);
    }

    private Optional<SignedIn> check(
            SignedIn byPassword,
            Account account,
            SignInOrigin origin,
            SignInFactor factor,
            Predicate<Account> accepts) {
        var id = account.getPublicId();
        DomainException.require(throttle.takes(Door.SECOND_STEP, origin, id), "identity_second_step_too_many");
        if (accepts.test(account)) {
            // As exactly as sessions are told apart.
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            throttle.succeeded(Door.SECOND_STEP, origin, id);
            factors.renew(account);
            if (byPassword.goesOn()) {
                audit.recordConfirmation(account, factor, origin.address());
                return Optional.of(SignedIn.of(account, byPassword.began(), now));
            }
            account.signedIn(now);
            audit.recordSignIn(account, now, List.of(account.passwordKind(), factor), origin.address());
            return Optional.of(SignedIn.of(account, now));
        }
        if (throttle.failed(Door.SECOND_STEP, origin, id)) {
            audit.record("identity_action_wrong_codes", "account", id, account.getEmail());
            refuse(byPassword, account);
        }
        audit.recordFailedSignIn(Optional.of(account), factor, origin.address());
        return Optional.empty();
    }

    /** Tells the owner of too many wrong codes; a session in which they were given ends, for it is perhaps a stolen one. */
    private void refuse(SignedIn byPassword, Account account) {
        if (byPassword.goesOn()) {
            account.endSession(byPassword.began(), clock.instant().minus(SignedIn.TTL));
            mails.wrongCodesInSession(account);
        } else {
            mails.wrongCodes(account);
        }
    }

    private boolean maySignIn(Account account) {
        return account.maySignIn(clock.instant());
    }

    private Optional<Account> find(SignedIn byPassword) {
        return em.createNamedQuery(Account.BY_PUBLIC_ID, Account.class)
                .setParameter("publicId", byPassword.accountId())
                .getResultStream()
                .findFirst();
    }
}
