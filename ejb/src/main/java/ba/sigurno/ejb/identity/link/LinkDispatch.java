package ba.sigurno.ejb.identity.link;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Issues and sends links on another thread, so that the time of an answer tells nothing about who has an account. */
@Stateless
@PermitAll
public class LinkDispatch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountLinks links;

    @Inject
    private LinkMails mails;

    /** Sends a link for a new password to the account with the normal form of an address, if there is one that may sign in. */
    @Asynchronous
    public void sendPasswordLink(String email) {
        em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", email)
                .getResultStream()
                .filter(Account::isEnabled)
                .findFirst()
                .ifPresent(account -> mails.forgottenPassword(
                        account, links.issue(account, LinkPurpose.PASSWORD, account.getEmail())));
    }
}
