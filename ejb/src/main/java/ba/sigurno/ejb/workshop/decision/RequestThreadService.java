package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.decision.RequestMessage;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Lets who decides on a request ask its school, and the school answer, as long as nothing is decided. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER"})
public class RequestThreadService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder finder;

    @Inject
    private Deciders deciders;

    @Inject
    private WorkshopMails mails;

    @Inject
    private WorkshopTrail trail;

    /**
     * Returns the messages about a request.
     *
     * @throws NotFoundException when it is neither of the caller's school nor the caller's to decide on or to plan
     */
    public ThreadView get(String requestId) {
        var request = finder.find(requestId);
        var account = caller.account();
        boolean undecided = RequestState.UNDECIDED.contains(request.getState());
        return new ThreadView(
                em.createNamedQuery(RequestMessage.OF_REQUEST, RequestMessage.class)
                        .setParameter("requestId", requestId)
                        .setMaxResults(RequestMessage.MAX)
                        .getResultStream()
                        .map(ThreadView.Message::of)
                        .toList(),
                undecided && right(request).isPresent(),
                undecided && account.belongsTo(request.getSchool()),
                request.getState() == RequestState.ASKED_BACK);
    }

    /**
     * Asks the school something before the decision: the request waits for the school from now on.
     *
     * @throws DomainException when it is decided already, or the thread is full
     */
    @RolesAllowed({"COORDINATOR", "PLANNER"})
    public void ask(String requestId, String text) {
        var request = lock(requestId);
        var right =
                right(request).orElseThrow(() -> new NotFoundException("workshop request to ask about " + requestId));
        write(request, text, false);
        request.askBack(self(), right, clock.instant());
        em.flush();
        mails.askedBack(request);
        trail.record("asked_back", request);
    }

    /**
     * Answers for the school, or tells who decides something unasked: the request waits for the decision from now on.
     *
     * @throws DomainException when it is decided already, or the thread is full
     */
    @RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR"})
    public void answer(String requestId, String text) {
        var request = lock(requestId);
        finder.requireOwnSchool(request);
        write(request, text, true);
        request.answer(self(), clock.instant());
        em.flush();
        mails.answered(request);
        trail.record("answered", request);
    }

    private Optional<DecisionRight> right(WorkshopRequest request) {
        return deciders.right(caller.account(), request.getSchool().getAuthority(), request.awaitsDecisionSince());
    }

    /** Locks it, so that no message comes in beside a decision. */
    private WorkshopRequest lock(String requestId) {
        var request = finder.find(requestId);
        em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return request;
    }

    private void write(WorkshopRequest request, String text, boolean fromSchool) {
        var there = em.createNamedQuery(RequestMessage.COUNT_OF_REQUEST, Long.class)
                .setParameter("request", request)
                .getSingleResult();
        DomainException.require(there < RequestMessage.MAX, "workshop_rule_messages_many", RequestMessage.MAX);
        var checked = FreeText.check(text, RequestMessage.TEXT_LENGTH);
        em.persist(new RequestMessage(request, self(), fromSchool, checked, clock.instant()));
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
