package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.account.AccountMails;
import ba.sigurno.ejb.identity.account.HashingTurns;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.account.Passwords;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Lets somebody who forgot the password, or has none yet, set one by a link of single use. Whoever asks gets the same answer
 * in the same time, whether the account exists or not.
 */
@Stateless
@PermitAll
public class ForgottenPasswordService {

    @Inject
    private AccountLinks links;

    @Inject
    private LinkDispatch dispatch;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private HashingTurns hashing;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditService audit;

    /**
     * Asks for a link.
     *
     * @param email the address of the account, perhaps
     * @param address the network address that asks
     * @throws DomainException when too many were asked for from there
     */
    public void ask(String email, String address) {
        DomainException.require(limiter.takes(Limit.LINK_BY_ADDRESS, address), "app_error_too_many");
        var normal = Account.normalEmail(email);
        // What does not exist is counted too. Silent: that there were many tells that there is an account.
        if (normal.length() <= Account.EMAIL_LENGTH && limiter.takes(Limit.LINK_BY_EMAIL, normal)) {
            dispatch.sendPasswordLink(normal);
        }
    }

    /** Returns how the link with a secret stands. */
    public LinkState look(String secret) {
        return links.state(secret, LinkPurpose.PASSWORD);
    }

    /**
     * Sets a new password. The link is used up, the other links of the account are void, and all its sessions end.
     *
     * @param address the network address that does it
     * @throws DomainException when the link cannot be used, or the password is not good
     */
    public void set(String secret, String newPassword, String address) {
        LinkRules.requireOpen(look(secret));
        hashing.take(() -> {
            var account = links.use(secret, LinkPurpose.PASSWORD).getAccount();
            Passwords.requireGood(newPassword, account);
            if (account.hasPassword()) {
                mails.passwordChanged(account);
            }
            account.changePassword(PasswordHash.of(newPassword));
            throttle.unlock(Door.STAFF, account.getPublicId());
            audit.recordAtTheDoor("identity_action_password_by_link", account, address);
            return account;
        });
    }
}
