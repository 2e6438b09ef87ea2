package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.identity.access.PasswordLinks;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends the links by which owners of accounts choose a password when an administrator lets them. */
@ApplicationScoped
public class SentPasswordLinks implements PasswordLinks {

    @Inject
    private AccountLinks links;

    @Inject
    private LinkMails mails;

    @Override
    public void send(Account account) {
        if (account.getLastSignIn() == null) {
            mails.invitation(account, issue(account));
        } else {
            passwordTakenAway(account);
        }
    }

    @Override
    public void passwordTakenAway(Account account) {
        mails.passwordTakenAway(account, issue(account));
    }

    @Override
    public void withdraw(Account account) {
        links.withdraw(account);
        mails.withdraw(account);
    }

    private String issue(Account account) {
        mails.withdraw(account);
        return links.issue(account, LinkPurpose.PASSWORD, account.getEmail());
    }
}
