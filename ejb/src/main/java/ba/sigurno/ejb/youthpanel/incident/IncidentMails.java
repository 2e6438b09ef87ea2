package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells supervisors that something waits, and not what. */
@Stateless
@PermitAll
public class IncidentMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Tells all of them, soon. */
    @Asynchronous
    public void tell() {
        em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.SUPERVISOR)
                .getResultList()
                .forEach(supervisor -> letters.send(supervisor, letter -> letter.about("youthpanel_mail_incident")
                        .link("youthpanel_mail_incident_open", "/youthpanel/incident/incidents.xhtml")));
    }
}
