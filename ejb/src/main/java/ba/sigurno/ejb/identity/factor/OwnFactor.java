package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.FactorAgain;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Asks the caller's second factor again. Who has an app gives a code of it. Who has passkeys alone must have signed in a
 * short time ago: the page of the second step is the one that asks for a passkey, and the password does not pass it. To confirm a
 * session elsewhere does not count: it says nothing of who sits where the session began.
 */
@ApplicationScoped
public class OwnFactor implements FactorAgain {

    /** The time for which a sign-in stands for showing the passkey again. */
    private static final Duration SIGN_IN_TTL = Duration.ofMinutes(10);

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SecondFactors factors;

    @Override
    public void require(String code) {
        var account = factors.lock(caller.account());
        if (factors.authenticator(account).isPresent()) {
            requireCode(account, code);
        } else {
            DomainException.require(!account.hasSecondFactor() || signedInOfLate(), "identity_two_step_sign_in_again");
        }
    }

    private boolean signedInOfLate() {
        return caller.began()
                .filter(clock.instant().minus(SIGN_IN_TTL)::isBefore)
                .isPresent();
    }

    /**
     * Requires a code of the app or a recovery code of the caller's account, which is locked; wrong ones are counted as wrong
     * passwords are.
     */
    void requireCode(Account account, String code) {
        DomainException.require(limiter.allows(Limit.PASSWORD_BY_ACCOUNT, account.getPublicId()), "app_error_too_many");
        if (code == null || !factors.accept(account, code)) {
            limiter.failed(Limit.PASSWORD_BY_ACCOUNT, account.getPublicId());
            throw new DomainException("identity_two_step_code_wrong");
        }
    }
}
