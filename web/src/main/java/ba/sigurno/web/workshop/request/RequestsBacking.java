package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.decision.ApprovalDigestService;
import ba.sigurno.ejb.workshop.listing.RequestColumn;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.report.HeldWorkshopsService;
import ba.sigurno.ejb.workshop.report.RequestSums;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.ejb.workshop.request.WorkshopDecisionService;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows the list of requests to all who take part in them; coordinators decide there on many at once. */
@Named
@RequestScoped
public class RequestsBacking {

    private static final String HERE = "/workshop/request/requests?faces-redirect=true&includeViewParams=true";

    @Inject
    private WorkshopService workshops;

    @Inject
    private WorkshopDecisionService decisions;

    @Inject
    private ApprovalDigestService approvals;

    @Inject
    private HeldWorkshopsService held;

    @Inject
    private ChosenRows chosen;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private RequestState state;
    private boolean waiting;
    private String q;
    private String declineReason;
    private RequestSums sums;
    private final RequestFilterParameters narrowed = new RequestFilterParameters();
    private final LazyRows<RequestLine> rows =
            new LazyRows<>(List.of(RequestColumn.values()), () -> filter().order(), this::page);

    private Page<RequestLine> page(Sort sort, int wished) {
        return workshops.search(filter(), sort, wished, language.getCurrent());
    }

    private RequestFilter filter() {
        return narrowed.filter(state, waiting, q);
    }

    /** Returns the sums over the list, for those who plan or coordinate; null for others. */
    public RequestSums getSums() {
        if (sums == null && (isPlanner() || isCoordinator())) {
            sums = held.sums(filter());
        }
        return sums;
    }

    /** Returns the further parameters by which the list is narrowed. */
    public RequestFilterParameters getNarrowed() {
        return narrowed;
    }

    /** Approves the requests that are ticked, for the coordinator. */
    public String approve() {
        chosen.each("workshop_requests_approved", decisions::approveAmongMany, this::names);
        approvals.tell();
        return HERE;
    }

    /** Declines the requests that are ticked, for the coordinator, all for one reason. */
    public String decline() {
        DomainException.require(declineReason != null && !declineReason.isBlank(), "workshop_rule_reason_needed");
        chosen.each("workshop_requests_declined", id -> decisions.decline(id, declineReason), this::names);
        return HERE;
    }

    private Map<String, String> names(Collection<String> ids) {
        return workshops.names(ids, language.getCurrent());
    }

    /** Returns whether the caller decides on requests: a planner does where there is no coordinator, or the deadline has passed. */
    public boolean isMayDecide() {
        return caller.hasRole(Role.COORDINATOR)
                || caller.hasRole(Role.PLANNER)
                        && state == RequestState.REQUESTED
                        && (waiting || narrowed.getDays() != null);
    }

    /** Returns whether the caller coordinates an authority. */
    public boolean isCoordinator() {
        return caller.hasRole(Role.COORDINATOR);
    }

    /** Returns whether the caller keeps a calendar of schools. */
    public boolean isKeepsCalendar() {
        return caller.hasRole(Role.COORDINATOR) || caller.hasRole(Role.PLANNER);
    }

    /** Returns whether the caller plans, and can have a season proposed. */
    public boolean isPlanner() {
        return caller.hasRole(Role.PLANNER);
    }

    /** Returns the states to choose from. */
    public List<SelectItem> getStates() {
        return Stream.of(RequestState.values())
                .map(each -> new SelectItem(each, Messages.text(language.getCurrent(), "workshop_state_" + each)))
                .toList();
    }

    /** Returns whether the address narrows the list. */
    public boolean isFiltered() {
        return state != null || waiting || (q != null && !q.isBlank()) || narrowed.isGiven();
    }

    /** Returns whether the caller can request a workshop. */
    public boolean isMayRequest() {
        return !caller.account().ownSchools().isEmpty();
    }

    /** Returns the reader to whom an empty list is explained; a part of message keys. */
    public String getReader() {
        return isMayRequest()
                ? "teacher"
                : caller.account().roles().stream().allMatch(role -> role == Role.TRAINER) ? "trainer" : "other";
    }

    /** Returns the requests that are found. */
    public LazyRows<RequestLine> getRows() {
        return rows;
    }

    public RequestState getState() {
        return state;
    }

    public void setState(RequestState state) {
        this.state = state;
    }

    /** Returns whether only those are shown that wait for the caller. */
    public boolean isWaiting() {
        return waiting;
    }

    public void setWaiting(boolean waiting) {
        this.waiting = waiting;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
