package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.PasswordAgain;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.factor.TwoStepService.Confirmed;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.factor.Passkey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets staff confirm their sign-in by passkeys. */
@Stateless
@PermitAll
public class PasskeyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private PasswordAgain again;

    @Inject
    private Clock clock;

    @Inject
    private WebAuthn webAuthn;

    @Inject
    private SecondFactors factors;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private SecondFactorMails mails;

    @Inject
    private AuditService audit;

    /** Returns the caller's passkeys, the oldest first. */
    public List<Passkey> passkeys() {
        return factors.passkeys(caller.account());
    }

    /** Returns what the caller's browser is asked to make a passkey with, in JSON. */
    public String options(String challenge) {
        return webAuthn.creationOptions(challenge, caller.account(), passkeys());
    }

    /**
     * Adds a passkey that the caller's browser made. With the first second factor come recovery codes, and the other
     * sessions of the account end.
     *
     * @param password the caller's
     * @param code a code of the caller's app, or a recovery code; null without an app
     * @param name by which its owner knows the device
     * @param response what the browser says, in JSON
     * @param challenge that it was asked with; null when there is none any more
     * @throws DomainException when the password or the code is wrong, it is refused, or there are too many
     */
    public Confirmed add(String password, String code, String name, String response, String challenge) {
        again.require(password, code);
        var account = factors.lock(caller.account());
        DomainException.require(
                factors.passkeys(account).size() < Passkey.MAX_COUNT, "identity_passkeys_too_many", Passkey.MAX_COUNT);
        var passkey = webAuthn.register(account, name, response, challenge, clock.instant());
        var codes = account.hasSecondFactor() ? List.<String>of() : recoveryCodes.issue(account);
        em.persist(passkey);
        account.addSecondFactor();
        mails.added(account);
        audit.record("identity_action_factor_added", "account", account.getPublicId(), account.getEmail());
        return new Confirmed(factors.goesOn(account), codes);
    }

    /**
     * Removes a passkey.
     *
     * @param code a code of the caller's app, or a recovery code; null without an app
     * @throws NotFoundException when it is not the caller's
     * @throws DomainException when the password or the code is wrong, or it is the only second factor
     */
    public void remove(String passkeyId, String password, String code) {
        again.require(password, code);
        var account = factors.lock(caller.account());
        var passkeys = factors.passkeys(account);
        var passkey = passkeys.stream()
                .filter(one -> one.getPublicId().equals(passkeyId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("passkey " + passkeyId));
        DomainException.require(
                passkeys.size() > 1 || factors.authenticator(account).isPresent(), "identity_passkeys_last");
        em.remove(passkey);
        mails.passkeyRemoved(account, passkey.getName());
        audit.record("identity_action_passkey_removed", "account", account.getPublicId(), account.getEmail());
    }
}
