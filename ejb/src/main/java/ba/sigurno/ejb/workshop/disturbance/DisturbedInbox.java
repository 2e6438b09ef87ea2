package ba.sigurno.ejb.workshop.disturbance;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.disturbance.DisturbedWorkshopQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The planned workshops in breaks and leave that were entered later: they wait for planners until moved or confirmed. */
@ApplicationScoped
public class DisturbedInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.PLANNER)
                ? List.of(InboxLine.of(
                        "workshop_inbox_disturbed",
                        em.createQuery(DisturbedWorkshopQueries.WAITING, Object[].class)
                                .setParameter("now", clock.instant()),
                        "/workshop/disturbance/disturbed-workshops.xhtml"))
                : List.of();
    }
}
