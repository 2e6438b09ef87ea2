package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Yes or no to a request, and calling it off. What was decided once cannot be decided again: the request's state forbids
 * it, and of two who decide at the same moment its version lets only one through.
 */
@Stateless
public class WorkshopDecisionService {

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

    /** Says yes, as who decides. */
    @RolesAllowed({"COORDINATOR", "PLANNER"})
    public void approve(String requestId) {
        mails.approved(approved(requestId));
    }

    /** Says yes likewise, together with others: of all of them those concerned are told by one mail each, which is sent after. */
    @RolesAllowed({"COORDINATOR", "PLANNER"})
    public void approveAmongMany(String requestId) {
        approved(requestId).tellLater(self());
    }

    private WorkshopRequest approved(String requestId) {
        var request = finder.find(requestId);
        var right = right(request);
        request.approve(self(), right, clock.instant());
        em.flush();
        trail.record("approved" + suffix(right), request);
        return request;
    }

    /** Says no, and why, as who decides. */
    @RolesAllowed({"COORDINATOR", "PLANNER"})
    public void decline(String requestId, String reason) {
        var request = finder.find(requestId);
        var right = right(request);
        request.decline(self(), right, FreeText.check(reason, WorkshopRequest.TEXT_LENGTH), clock.instant());
        em.flush();
        mails.declined(request, reason.strip());
        trail.record("declined" + suffix(right), request);
    }

    /** Takes an approval back as who decides, and says why, as long as nothing is planned. */
    @RolesAllowed({"COORDINATOR", "PLANNER"})
    public void withdrawApproval(String requestId, String reason) {
        var request = finder.find(requestId);
        request.withdrawApproval(
                self(), right(request), FreeText.check(reason, WorkshopRequest.TEXT_LENGTH), clock.instant());
        em.flush();
        mails.approvalWithdrawn(request, reason.strip());
        trail.record("approval_withdrawn", request);
    }

    /** Calls a request or a planned workshop off: the planner any, those of the school their own until it is planned. */
    @RolesAllowed({"PLANNER", "TEACHER", "SCHOOL_COORDINATOR"})
    public void cancel(String requestId, String reason) {
        var request = finder.find(requestId);
        if (!caller.hasRole(Role.PLANNER) && !mayWithdraw(request, caller.account())) {
            throw new NotFoundException("workshop request to cancel " + requestId);
        }
        request.cancel(self(), FreeText.check(reason, WorkshopRequest.TEXT_LENGTH), clock.instant());
        em.flush();
        mails.cancelled(request, reason.strip());
        trail.record("cancelled", request);
    }

    /** Once a trainer has set the day aside, the school calls the centre; until then the school may think again. */
    static boolean mayWithdraw(WorkshopRequest request, Account account) {
        return request.getState() != RequestState.PLANNED && account.belongsTo(request.getSchool());
    }

    private DecisionRight right(WorkshopRequest request) {
        return deciders.right(caller.account(), request.getSchool().getAuthority(), request.awaitsDecisionSince())
                .orElseThrow(() -> new NotFoundException("workshop request to decide on " + request.getPublicId()));
    }

    private static String suffix(DecisionRight right) {
        return switch (right) {
            case COORDINATOR -> "";
            case DEPUTY -> "_by_deputy";
            case CENTRE -> "_by_centre";
            case OVERDUE -> "_overdue";
        };
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
