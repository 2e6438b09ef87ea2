package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes the mails about accounts. */
@ApplicationScoped
public class AccountMails {

    /** The greatest number of administrators who are written to. */
    private static final int MAX_READERS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Tells its owner that the password was changed: somebody else may have done it. */
    public void passwordChanged(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_password_changed")
                .say("identity_mail_factor_not_you"));
    }

    /** Tells the address until now that it changes. */
    public void addressChanges(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_email_changed"));
    }

    /** Tells its owner that the telephone was changed: it may be called before a second factor is removed. */
    void telephoneChanged(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_telephone_changed")
                .say("identity_mail_factor_not_you"));
    }

    /** Tells its owner that somebody tries passwords. */
    public void wrongPasswords(Account account) {
        letters.send(account, letter -> letter.about("identity_mail_password_wrong")
                .link("identity_mail_password_open", "/identity/link/forgotten-password.xhtml"));
    }

    /** Tells the administrators that somebody asks to erase the own account. */
    public void erasureAsked(Account account) {
        em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.ADMIN)
                .setMaxResults(MAX_READERS)
                .getResultList()
                .forEach(administrator -> letters.send(
                        administrator, letter -> letter.about("identity_mail_erasure", account.getDisplayName())
                                .link(
                                        "identity_mail_open",
                                        "/identity/account/erase-account.xhtml?id=" + account.getPublicId())));
    }
}
