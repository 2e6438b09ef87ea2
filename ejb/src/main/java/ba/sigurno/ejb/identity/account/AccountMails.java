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
