package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The invitations to teach a class that wait for an answer. */
@ApplicationScoped
public class InvitationInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.TEACHER)) {
            return List.of();
        }
        var waiting = TeachingInvitations.of(caller, SchoolYear.of(LocalDate.now(clock)), em);
        return List.of(
                new InboxLine("enrolment_inbox_invited", waiting.size(), null, "/enrolment/schoolclass/classes.xhtml"));
    }
}
