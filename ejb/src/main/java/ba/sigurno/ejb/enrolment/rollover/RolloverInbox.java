package ba.sigurno.ejb.enrolment.rollover;

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

/** The classes of last school year that wait for their teachers to let them go on. */
@ApplicationScoped
public class RolloverInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        if (!caller.hasRole(Role.TEACHER)) {
            return List.of();
        }
        var due = DueClasses.of(caller, SchoolYear.of(LocalDate.now(clock)), em);
        return List.of(
                new InboxLine("enrolment_inbox_rollover", due.size(), null, "/enrolment/rollover/rollovers.xhtml"));
    }
}
