package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** The requests for workshops that wait: for the coordinator to be decided on, for the planner to be planned. */
@ApplicationScoped
public class WorkshopInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        var lines = new ArrayList<InboxLine>();
        if (caller.hasRole(Role.COORDINATOR)) {
            lines.add(line("workshop_inbox_decide", caller, RequestState.REQUESTED));
        }
        if (caller.hasRole(Role.PLANNER)) {
            lines.add(line("workshop_inbox_plan", caller, RequestState.APPROVED));
        }
        return lines;
    }

    private InboxLine line(String key, Account caller, RequestState state) {
        return InboxLine.of(
                key,
                VisibleRequests.waiting(caller, state)
                        .limit(em.createNamedQuery(WorkshopRequest.WAITING, Object[].class))
                        .setParameter("state", state),
                "/workshop/request/requests.xhtml?state=" + state + "&waiting=true");
    }
}
