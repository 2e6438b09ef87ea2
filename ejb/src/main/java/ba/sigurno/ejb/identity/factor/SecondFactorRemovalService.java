package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets an administrator remove the second factors of somebody who lost the device. */
@Stateless
@RolesAllowed("ADMIN")
public class SecondFactorRemovalService {

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private SecondFactors factors;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private SecondFactorMails mails;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * Removes them; the sessions of the account end, its confidential roles wait until somebody vouches for it, and its owner
     * is told.
     *
     * @throws DomainException when it has none, or is the caller's: nobody goes round the own second step
     */
    public void remove(String accountId) {
        DomainException.require(!caller.account().getPublicId().equals(accountId), "identity_rule_own_admin");
        var account =
                factors.lock(entities.find(Account.class, Account.BY_PUBLIC_ID, accountId, found -> !found.isErased()));
        DomainException.require(account.hasSecondFactor(), "identity_rule_no_second_factor");
        factors.remove(account);
        account.endSessions(clock.instant());
        account.distrust();
        throttle.unlock(Door.SECOND_STEP, accountId);
        mails.removed(account);
        audit.record("identity_action_factor_removed", "account", accountId, account.getEmail());
    }
}
