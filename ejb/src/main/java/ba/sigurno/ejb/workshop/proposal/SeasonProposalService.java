package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.ejb.workshop.digest.PlanDigests;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.proposal.AcceptanceOrder;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a planner have a season proposed, and accept it as a whole or in part; each place is planned as any other is. */
@Stateless
@RolesAllowed("PLANNER")
public class SeasonProposalService {

    /** How many places can be accepted at once: each is a transaction of its own, and the planner waits. */
    public static final int MAX_AT_ONCE = 200;

    private static final String SOLVING = "workshop_season";

    private static final int SECONDS = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Works works;

    @Inject
    private SeasonSolving solving;

    @Inject
    private SeasonReader reader;

    @Inject
    private SeasonProposalStore store;

    @Inject
    private WorkshopPlanningService planning;

    @Inject
    private PlanDigests digests;

    @Inject
    private AuditService audit;

    /** Returns the proposal that there is; empty when nobody asked for one. */
    public Optional<SeasonProposalView> current() {
        return latest().map(proposal -> {
            // Before the places: work is over only when they are stored, so who sees it over sees them too.
            var work = works.find(SOLVING, proposal.getPublicId()).orElse(null);
            em.refresh(proposal);
            var counts = em.createNamedQuery(SeasonPlace.COUNTS, Object[].class)
                    .setParameter("proposal", proposal)
                    .getSingleResult();
            return SeasonProposalView.of(
                    proposal,
                    work,
                    Stream.of(counts).map(SeasonProposalService::number).iterator());
        });
    }

    /** Returns one page of its places, or of those with or without one; none while there is no proposal. */
    public Page<SeasonPlaceLine> places(SeasonPlaceFilter filter, Sort sort, int wished, Language language) {
        var proposal = latest();
        if (proposal.isEmpty()) {
            return Page.of(List.of(), 1, 0, Page.SIZE);
        }
        var order = sort.orderBy("p.id", caller.account().getLanguage());
        // With their texts by one statement; what leads to them would read them topic by topic.
        em.createNamedQuery(WorkshopTopic.ALL, WorkshopTopic.class).getResultList();
        var found = limit(em.createQuery(SeasonPlace.SEARCH + order, SeasonPlace.class), proposal.get(), filter);
        var count = limit(em.createNamedQuery(SeasonPlace.SEARCH_COUNT, Long.class), proposal.get(), filter);
        return Page.read(found, count.getSingleResult(), wished).map(place -> SeasonPlaceLine.of(place, language));
    }

    private static <T> TypedQuery<T> limit(TypedQuery<T> query, SeasonProposal proposal, SeasonPlaceFilter filter) {
        return query.setParameter("proposal", proposal)
                .setParameter("all", filter == SeasonPlaceFilter.ALL)
                .setParameter("placed", filter == SeasonPlaceFilter.PLACED);
    }

    /**
     * Begins a proposal, which takes the place of the last one; returns at once.
     *
     * @throws DomainException when one is being worked out, or there is nothing or nobody to plan
     */
    public void begin(SeasonProposalCommand command) {
        DomainException.require(!isRunning(), "workshop_rule_season_running");
        DomainException.require(reader.isAnything(command), "workshop_rule_season_nothing");
        DomainException.require(!reader.trainers().isEmpty(), "workshop_rule_season_nobody");
        // In a transaction that is over by then: the work reads the proposal on a thread of its own.
        var id = store.begin(command, caller.account().getId());
        work(id, command.minutes());
        audit.record(
                "workshop_action_season_begun",
                "season_proposal",
                id,
                command.firstDay() + AuditService.SEPARATOR + command.lastDay());
    }

    private void work(String id, int minutes) {
        works.start(SOLVING, id, minutes * SECONDS, progress -> solving.run(id, minutes, progress));
    }

    /**
     * Goes on with the proposal that there is: what was changed by hand and what was left out stays so, and of the rest a
     * place is changed only for more than what a change is worth.
     *
     * @throws DomainException when it is being worked out already
     */
    public void goOn(int minutes) {
        DomainException.require(!isRunning(), "workshop_rule_season_running");
        var id = latest().map(SeasonProposal::getPublicId).orElseThrow(() -> new NotFoundException("a proposal"));
        store.goOn(id, minutes);
        work(id, minutes);
        audit.record("workshop_action_season_gone_on", "season_proposal", id, "");
    }

    /** Asks for the end of the work: the best plan until then is proposed. */
    public void stop() {
        latest().ifPresent(proposal -> {
            em.createNamedQuery(SeasonProposal.STOP)
                    .setParameter("publicId", proposal.getPublicId())
                    .executeUpdate();
            audit.record("workshop_action_season_stopped", "season_proposal", proposal.getPublicId(), "");
        });
    }

    /**
     * Plans a request as proposed, or moves its workshop, under the checks of all planning. Those concerned are told by {@link #tell}.
     *
     * @throws DomainException when it has no place, was accepted, or does not fit any more
     */
    public void accept(String placeId, Language language) {
        var place = entities.find(SeasonPlace.class, SeasonPlace.BY_PUBLIC_ID, placeId, any -> true);
        place.accept();
        var start = Dates.local(place.getStartsAt());
        var command = new PlanCommand(
                place.getTrainer().getPublicId(),
                start.toLocalDate(),
                start.toLocalTime(),
                place.getMinutes(),
                place.getWorkshopVersion(),
                // What only warns, as a day that is not preferred, the solver has weighed.
                true);
        if (place.getWorkshopVersion() == null) {
            planning.planAmongMany(place.getRequest().getPublicId(), command, language);
        } else {
            planning.replanAmongMany(place.getRequest().getPublicId(), command, language);
        }
    }

    /** Tells those concerned of all that the caller accepted and they were not told of: each person by one mail. */
    public void tell() {
        digests.send(caller.account().getId());
    }

    /** Returns the ids of the places that are neither accepted nor left out, the soonest {@value #MAX_AT_ONCE} of them. */
    public List<String> open() {
        return latest().map(proposal -> em.createNamedQuery(SeasonPlace.OPEN, String.class)
                        .setParameter("proposal", proposal)
                        .setMaxResults(MAX_AT_ONCE)
                        .getResultList())
                .orElse(List.of());
    }

    /** Returns the ids of places in an order in which each can be accepted: who moves away from a time comes before who gets it. */
    public List<String> inOrder(Collection<String> placeIds) {
        return placeIds.isEmpty()
                ? List.of()
                : AcceptanceOrder.of(em.createNamedQuery(SeasonPlace.BY_PUBLIC_IDS, SeasonPlace.class)
                        .setParameter("publicIds", placeIds)
                        .getResultList());
    }

    /** Returns the topics and schools of these places, by their ids. */
    public Map<String, String> names(Collection<String> placeIds, Language language) {
        return placeIds.isEmpty()
                ? Map.of()
                : em.createNamedQuery(SeasonPlace.BY_PUBLIC_IDS, SeasonPlace.class)
                        .setParameter("publicIds", placeIds)
                        .getResultStream()
                        .collect(Collectors.toMap(SeasonPlace::getPublicId, place -> name(place, language)));
    }

    private static String name(SeasonPlace place, Language language) {
        return TopicTexts.title(place.getRequest().getTopic(), language) + " – "
                + place.getRequest().getSchool().getName();
    }

    private boolean isRunning() {
        return latest().flatMap(proposal -> works.find(SOLVING, proposal.getPublicId()))
                .filter(WorkProgress::running)
                .isPresent();
    }

    private Optional<SeasonProposal> latest() {
        return em.createNamedQuery(SeasonProposal.ALL, SeasonProposal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
