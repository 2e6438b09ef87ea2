package ba.sigurno.ejb.workshop.reply;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.mail.ReplyMailbox;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.request.VisibleRequests;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.workshop.reply.WorkshopReply;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows who answered to a workshop's date, to whoever may see the workshop. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
public class ReplyQueryService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Deciders deciders;

    @Inject
    private ReplyMailbox mailbox;

    /**
     * Lists those who are invited to the workshop of a request, its trainer first; none where nobody reads answers.
     *
     * @throws NotFoundException when there is none, or it is not the caller's to know of
     */
    public List<ReplyLine> of(String requestId) {
        var workshop = VisibleRequests.of(caller.account(), deciders.deputised(caller.account()))
                .limit(em.createNamedQuery(Workshop.OF_REQUEST, Workshop.class))
                .setParameter("requestId", requestId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("workshop of " + requestId));
        if (!mailbox.isRead()) {
            return List.of();
        }
        Map<Recipient, WorkshopReply> replies = em.createNamedQuery(WorkshopReply.OF_REQUEST, WorkshopReply.class)
                .setParameter("requestId", requestId)
                .getResultStream()
                .filter(WorkshopReply::isOfPresentDate)
                .collect(Collectors.toMap(WorkshopReply::getPerson, Function.identity()));
        return workshop.getInvited().stream()
                .map(person -> line(person, replies.get(person)))
                .toList();
    }

    private static ReplyLine line(Recipient person, WorkshopReply reply) {
        return reply == null
                ? new ReplyLine(person.getDisplayName(), null, null)
                : new ReplyLine(person.getDisplayName(), reply.getAnswer(), reply.getAnsweredAt());
    }
}
