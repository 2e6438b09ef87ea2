package ba.sigurno.ejb.workshop.reply;

import ba.sigurno.ejb.mail.ReplyMailbox;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.reply.WorkshopReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows who answered to a workshop's date, to whoever may see the workshop. */
@Stateless
@RolesAllowed({"TEACHER", "COORDINATOR", "PLANNER", "TRAINER"})
public class ReplyQueryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RequestFinder finder;

    @Inject
    private ReplyMailbox mailbox;

    /**
     * Lists those who are invited to the workshop of a request, its trainer first; none while it has no date, or where nobody
     * reads answers.
     */
    public List<ReplyLine> of(String requestId) {
        var request = finder.find(requestId);
        if (request.getWorkshop() == null || !mailbox.isRead()) {
            return List.of();
        }
        Map<Account, WorkshopReply> replies = em.createNamedQuery(WorkshopReply.OF_REQUEST, WorkshopReply.class)
                .setParameter("requestId", requestId)
                .getResultStream()
                .filter(WorkshopReply::isOfPresentDate)
                .collect(Collectors.toMap(WorkshopReply::getAccount, Function.identity()));
        return Stream.of(request.getWorkshop().getTrainer(), request.getRequestedBy())
                .distinct()
                .map(account -> line(account, replies.get(account)))
                .toList();
    }

    private static ReplyLine line(Account account, WorkshopReply reply) {
        return reply == null
                ? new ReplyLine(account.getDisplayName(), null, null)
                : new ReplyLine(account.getDisplayName(), reply.getAnswer(), reply.getAnsweredAt());
    }
}
