package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.account.AccountMails;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.account.PasswordAgain;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Changes the address of the caller's account, once a link that was sent to the new one is used; the old one is told. */
@Stateless
@PermitAll
public class EmailChangeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountLinks links;

    @Inject
    private LinkMails mails;

    @Inject
    private AccountMails accountMails;

    @Inject
    private RateLimiter limiter;

    @Inject
    private PasswordAgain again;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    /**
     * Asks for a change. Whether somebody else has the address is told only to who reads its e-mails.
     *
     * @param code a code of the caller's app, or a recovery code; null without an app
     * @throws DomainException when the address is no good, the password or the code is wrong, or too many were asked for
     */
    public void ask(String email, String password, String code) {
        var address = WorkAddress.of(email);
        again.require(password, code);
        var account = em.find(Account.class, caller.account().getId());
        var id = account.getPublicId();
        DomainException.require(limiter.takes(Limit.LINK_BY_EMAIL, id), "app_error_too_many");
        mails.newAddress(account, address, links.issue(account, LinkPurpose.EMAIL, address));
        audit.record("identity_action_email_asked", "account", id, account.getEmail());
    }

    /** Returns how the link with a secret stands. */
    public LinkState look(String secret) {
        return links.state(secret, LinkPurpose.EMAIL);
    }

    /**
     * Changes the address.
     *
     * @throws DomainException when the link cannot be used, or another account has the address by now
     */
    public void confirm(String secret) {
        var link = links.use(secret, LinkPurpose.EMAIL);
        var account = link.getAccount();
        boolean taken = em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", link.getEmail())
                .getResultStream()
                .findAny()
                .isPresent();
        DomainException.require(!taken, "identity_rule_email_taken");
        accountMails.addressChanges(account);
        var before = AccountService.identity(account);
        account.rename(account.getDisplayName(), link.getEmail());
        audit.record(
                AccountService.CORRECTED,
                "account",
                account.getPublicId(),
                before + AuditService.SEPARATOR + AccountService.identity(account));
    }
}
