package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The second step of a sign-in, after the password was right. */
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
    private SignInThrottle throttle;

    @Inject
    private AuditService audit;

    @Inject
    private SecondFactorMails mails;

    /** Returns whether the password was right a short time ago and only this step is missing. */
    public boolean isDue(SignedIn byPassword) {
        return find(byPassword)
                .filter(account -> byPassword.awaitsSecondStep(account, clock.instant()))
                .isPresent();
    }

    /**
     * Checks a code of the app or a recovery code. Returns empty when it is wrong, or was used before.
     *
     * @param byPassword what the password opened
     * @param origin the device and the network address that ask
     * @throws DomainException when the password was given too long ago, or too many codes were wrong
     */
    public Optional<SignedIn> signIn(SignedIn byPassword, String code, SignInOrigin origin) {
        var account = find(byPassword).map(factors::lock).filter(this::maySignIn);
        DomainException.require(
                account.isPresent() && byPassword.awaitsSecondStep(account.get(), clock.instant()),
                "identity_second_step_ended");
        return check(account.get(), code, origin);
    }

    private Optional<SignedIn> check(Account account, String code, SignInOrigin origin) {
        var id = account.getPublicId();
        DomainException.require(throttle.takes(Door.SECOND_STEP, origin, id), "identity_second_step_too_many");
        if (factors.accept(account, code)) {
            var now = clock.instant();
            throttle.succeeded(Door.SECOND_STEP, origin, id);
            account.signedIn(now);
            audit.recordSignIn("identity_action_signed_in", account, origin.address());
            return Optional.of(SignedIn.of(account, now));
        }
        if (throttle.failed(Door.SECOND_STEP, origin, id)) {
            audit.record("identity_action_wrong_codes", "account", id, account.getEmail());
            mails.wrongCodes(account);
        }
        audit.recordFailedSignIn(Optional.of(account), origin.address());
        return Optional.empty();
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
