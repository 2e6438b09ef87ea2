package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.PasswordAgain;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.factor.Authenticator;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets staff protect the own account by a second factor. */
@Stateless
@PermitAll
public class TwoStepService {

    /** The time in which a new app has to be confirmed. */
    private static final Duration SET_UP_TTL = Duration.ofHours(1);

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private SecondFactors factors;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private SecondFactorPolicy policy;

    @Inject
    private OwnFactor own;

    @Inject
    private PasswordAgain again;

    @Inject
    private SecondFactorMails mails;

    @Inject
    private AuditService audit;

    private SealedToken tokens;

    /**
     * How the caller's sign-in is protected.
     *
     * @param demanded whether the caller must have a second factor
     * @param on whether there is one
     * @param appSince the time at which the app was set up; null without one
     * @param recoveryCodes the recovery codes that are left
     */
    public record Protection(boolean demanded, boolean on, Instant appSince, long recoveryCodes) {

        /** Returns whether a second factor is demanded and there is none. */
        public boolean missing() {
            return demanded && !on;
        }
    }

    /**
     * An app that is being set up: nothing is stored before it is confirmed.
     *
     * @param token says the secret to the next request, for {@link #confirm}
     * @param secret the secret in Base32
     * @param uri the address that tells it to an app
     * @param another whether there is an app already, whose place it takes
     */
    public record SetUp(String token, String secret, String uri, boolean another) {}

    /**
     * A second factor that was set up.
     *
     * @param session the identity for the caller's session from now on; every other session of the account ends
     * @param recoveryCodes the new recovery codes, to show once; none where those before stay
     */
    public record Confirmed(SignedIn session, List<String> recoveryCodes) {}

    @PostConstruct
    void init() {
        tokens = new SealedToken(secrets, "authenticator-set-up");
    }

    /** Returns how the caller's sign-in is protected. */
    public Protection protection() {
        var account = caller.account();
        return new Protection(
                policy.demandsOf(account),
                account.hasSecondFactor(),
                factors.authenticator(account).map(Authenticator::getSetUpAt).orElse(null),
                recoveryCodes.left(account));
    }

    /**
     * Begins to set up an app, or goes on with it.
     *
     * @param token that of before; null, or too old, for a new secret
     */
    public SetUp setUp(String token) {
        var account = caller.account();
        var secret = secret(account, token).orElseGet(Totp::newSecret);
        return new SetUp(
                tokens.issue(clock.instant().plus(SET_UP_TTL), account.getPublicId(), secret),
                secret,
                Totp.uri(secret, account.getEmail()),
                factors.authenticator(account).isPresent());
    }

    /**
     * Confirms an app by a code that it shows, and makes it the caller's second factor.
     *
     * @param password the caller's
     * @param current a code of the app until now, or a recovery code; null when there is none
     * @throws DomainException when the password is wrong, it took too long, or a code is wrong
     */
    public Confirmed confirm(String token, String password, String code, String current) {
        var secret = secret(caller.account(), token);
        DomainException.require(secret.isPresent(), "identity_set_up_app_ended");
        again.require(password, current);
        var account = factors.lock(caller.account());
        var step = Totp.match(secret.get(), code.replaceAll("\\s", ""), clock.instant(), 0);
        DomainException.require(step.isPresent(), "identity_set_up_app_wrong");
        factors.add(account, secret.get(), step.getAsLong());
        var codes = recoveryCodes.issue(account);
        mails.added(account);
        audit.record("identity_action_factor_added", "account", account.getPublicId(), account.getEmail());
        return new Confirmed(factors.goesOn(account), codes);
    }

    /**
     * Issues new recovery codes; those before are void.
     *
     * @param code a code of the app, or a recovery code
     */
    public List<String> renewRecoveryCodes(String code) {
        var account = factors.lock(caller.account());
        own.requireCode(account, code);
        mails.recoveryCodesRenewed(account);
        audit.record("identity_action_recovery_codes_renewed", "account", account.getPublicId(), account.getEmail());
        return recoveryCodes.issue(account);
    }

    /**
     * Lets the password alone open the caller's account again.
     *
     * @param code a code of the app, or a recovery code
     * @throws DomainException when the caller must have the second step, or password or code are wrong
     */
    public void switchOff(String password, String code) {
        DomainException.require(!policy.demandsOf(caller.account()), "identity_two_step_demanded");
        again.require(password);
        var account = factors.lock(caller.account());
        own.requireCode(account, code);
        factors.remove(account);
        mails.removed(account);
        audit.record("identity_action_factor_removed", "account", account.getPublicId(), account.getEmail());
    }

    private Optional<String> secret(Account account, String token) {
        return Optional.ofNullable(token)
                .flatMap(given -> tokens.read(given, clock.instant()))
                .filter(parts -> parts.get(0).equals(account.getPublicId()))
                .map(parts -> parts.get(1));
    }
}
