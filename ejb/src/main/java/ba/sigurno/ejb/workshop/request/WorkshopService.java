package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.approval.DecisionDeadline;
import ba.sigurno.ejb.workshop.listing.RequestChoices;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows requests and planned workshops: to everybody what is theirs to see ({@link VisibleRequests}). */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
public class WorkshopService {

    /** More than a month of a whole country ever has; a bound, not a limit anybody meets. */
    private static final int MAX_EVENTS = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Deciders deciders;

    @Inject
    private DecisionDeadline deadline;

    @Inject
    private RequestSearch search;

    @Inject
    private RequestFinder finder;

    @Inject
    private AuditService audit;

    /** One page of the requests in sight. */
    public Page<RequestLine> search(RequestFilter filter, Sort sort, int wished, Language language) {
        var matching = search.by(filter);
        return Page.read(found(matching, sort), count(matching), wished)
                .map(request -> RequestLine.of(request, clock.instant(), language));
    }

    /**
     * Exports all requests that {@link #search} finds, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<RequestLine> export(RequestFilter filter, Sort sort, Language language) {
        var matching = search.by(filter);
        var found = Page.readWhole(found(matching, sort), count(matching));
        audit.recordDownload("workshop_action_requests_exported", "workshop_request", "", String.valueOf(found.size()));
        return found.stream()
                .map(request -> RequestLine.of(request, clock.instant(), language))
                .toList();
    }

    /** What the list can be narrowed to, for the caller. */
    public RequestChoices choices(Language language) {
        var account = caller.account();
        boolean planner = account.hasRole(Role.PLANNER);
        boolean oversees = planner || account.hasRole(Role.COORDINATOR);
        return new RequestChoices(
                oversees ? trainers(language) : List.of(),
                em.createNamedQuery(WorkshopTopic.ALL, WorkshopTopic.class)
                        .getResultStream()
                        .map(topic -> new Choice(topic.getCode(), TopicTexts.title(topic, language)))
                        .toList(),
                planner
                        ? em.createNamedQuery(Authority.COMPETENT, Authority.class)
                                .getResultStream()
                                .map(each -> new Choice(each.getCode(), Localised.text(each.getTexts(), language)))
                                .toList()
                        : List.of());
    }

    private List<Choice> trainers(Language language) {
        var accounts = em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.TRAINER)
                .getResultList();
        return NameOrder.sorted(accounts, language, Account::getDisplayName).stream()
                .map(each -> new Choice(each.getPublicId(), Transliterator.inScriptOf(language, each.getDisplayName())))
                .toList();
    }

    /** The topics and schools of those of these requests that are in sight, by their public ids. */
    public Map<String, String> names(Collection<String> requestIds, Language language) {
        return requestIds.isEmpty()
                ? Map.of()
                : search.visible()
                        .limit(em.createNamedQuery(WorkshopRequest.BY_PUBLIC_IDS, WorkshopRequest.class))
                        .setParameter("publicIds", requestIds)
                        .getResultStream()
                        .collect(Collectors.toMap(WorkshopRequest::getPublicId, request -> name(request, language)));
    }

    private static String name(WorkshopRequest request, Language language) {
        return TopicTexts.title(request.getTopic(), language) + " – "
                + request.getSchool().getName();
    }

    private long count(RequestSearch.Found matching) {
        return matching.limit(em.createNamedQuery(WorkshopRequest.SEARCH_COUNT, Long.class))
                .getSingleResult();
    }

    private TypedQuery<WorkshopRequest> found(RequestSearch.Found matching, Sort sort) {
        return matching.limit(em.createQuery(
                WorkshopRequest.SEARCH + sort.orderBy("r.id", caller.account().getLanguage()), WorkshopRequest.class));
    }

    /** One request. */
    public RequestView get(String requestId, Language language) {
        var request = finder.find(requestId);
        long pupils = request.getClasses().isEmpty()
                ? 0
                : em.createNamedQuery(Pupil.COUNT_OF_CLASSES, Long.class)
                        .setParameter("classes", request.getClasses())
                        .getSingleResult();
        var authority = request.getSchool().getAuthority();
        var coordinators = deciders.coordinators(authority);
        var right = deciders.right(caller.account(), authority, request.awaitsDecisionSince());
        return RequestView.of(
                request,
                pupils,
                RequestView.Contacts.of(request, coordinators, deciders.deputies(authority), caller.account()),
                coordinators.isEmpty()
                        ? Optional.empty()
                        : request.awaitsDecisionSince().map(this::limit),
                powers(request, right),
                clock.instant(),
                language);
    }

    /** Returns the request that has waited longest for the caller's decision; empty when none but {@code except} waits. */
    public Optional<String> nextToDecide(String except) {
        var decided = deciders.authorities(caller.account());
        return decided.isEmpty()
                ? Optional.empty()
                : em.createNamedQuery(WorkshopRequest.OLDEST_WAITING, String.class)
                        .setParameter("state", RequestState.REQUESTED)
                        .setParameter("authorities", decided)
                        .setParameter("except", except)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    private RequestView.Deadline limit(Instant waitingSince) {
        return new RequestView.Deadline(deadline.of(waitingSince), deadline.hasPassed(waitingSince));
    }

    private RequestView.Powers powers(WorkshopRequest request, Optional<DecisionRight> right) {
        Account account = caller.account();
        boolean planner = account.hasRole(Role.PLANNER);
        var state = request.getState();
        boolean open = RequestState.OPEN.contains(state) && !request.hasBegun(clock.instant());
        boolean undecided = RequestState.UNDECIDED.contains(state);
        return new RequestView.Powers(
                undecided ? right.orElse(null) : null,
                undecided && account.belongsTo(request.getSchool()),
                state == RequestState.APPROVED && right.isPresent(),
                open && planner && !undecided,
                open && (planner || WorkshopDecisionService.mayWithdraw(request, account)),
                state == RequestState.PLANNED
                        && (planner || request.getWorkshop().getTrainer().equals(account)));
    }

    /** The planned workshops in sight from a day until before another one, by time; at most {@value #MAX_EVENTS}. */
    public List<WorkshopEvent> calendar(
            LocalDate from, LocalDate until, WorkshopEvent.Filter filter, Language language) {
        return search.visible()
                .limit(em.createNamedQuery(Workshop.BETWEEN, Workshop.class))
                .setParameter("from", Dates.instant(from, LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(until, LocalTime.MIDNIGHT))
                .setParameter("trainerId", filter.trainerId())
                .setParameter("topic", filter.topic())
                .setParameter("authority", filter.authority())
                .setMaxResults(MAX_EVENTS)
                .getResultStream()
                .map(workshop -> event(workshop, language))
                .toList();
    }

    private static WorkshopEvent event(Workshop workshop, Language language) {
        var request = workshop.getRequest();
        return new WorkshopEvent(
                request.getPublicId(),
                workshop.getStartsAt(),
                workshop.getEndsAt(),
                TopicTexts.title(request.getTopic(), language),
                request.getSchool().getName(),
                workshop.getTeam().stream().map(Account::getDisplayName).collect(Collectors.joining(", ")));
    }
}
