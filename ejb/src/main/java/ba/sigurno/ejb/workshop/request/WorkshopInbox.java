package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.approval.DecisionDeadline;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The requests for workshops that wait: for a decision, for the school's answer, for the planner to be planned. */
@ApplicationScoped
public class WorkshopInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Deciders deciders;

    @Inject
    private DecisionDeadline deadline;

    @Override
    public List<InboxLine> of(Account caller) {
        var lines = new ArrayList<InboxLine>();
        if (!caller.ownSchools().isEmpty()) {
            lines.add(line("workshop_inbox_answer", caller, Set.of(), RequestState.ASKED_BACK));
        }
        var decided = deciders.authorities(caller);
        if (!decided.isEmpty()) {
            lines.add(line("workshop_inbox_decide", caller, decided, RequestState.REQUESTED));
        }
        if (caller.hasRole(Role.PLANNER)) {
            lines.add(line("workshop_inbox_plan", caller, Set.of(), RequestState.APPROVED));
            lines.add(InboxLine.of(
                    "workshop_inbox_overdue",
                    em.createNamedQuery(WorkshopRequest.OVERDUE, Object[].class)
                            .setParameter("before", deadline.waitingBefore()),
                    "/workshop/request/requests.xhtml?state=REQUESTED&days=" + deadline.days()));
        }
        return lines;
    }

    private InboxLine line(String key, Account caller, Set<Long> decided, RequestState state) {
        return InboxLine.of(
                key,
                VisibleRequests.waiting(caller, decided, state)
                        .limit(em.createNamedQuery(WorkshopRequest.WAITING, Object[].class))
                        .setParameter("state", state),
                "/workshop/request/requests.xhtml?state=" + state + "&waiting=true");
    }
}
