package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reminds supervisors of institutions to check. */
@Stateless
@PermitAll
public class InstitutionMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Reminds all of them, soon. */
    @Asynchronous
    public void remind(int count) {
        em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.SUPERVISOR)
                .getResultList()
                .forEach(supervisor -> letters.send(supervisor, letter -> letter.about("helpline_mail_unchecked", count)
                        .link("helpline_mail_unchecked_open", "/helpline/directory/institutions.xhtml?sort=CHECKED")));
    }
}
