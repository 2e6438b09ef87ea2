package ba.sigurno.ejb.workshop.disturbance;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.calendar.SchoolDays;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.persistence.workshop.disturbance.DisturbedWorkshopQueries;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.trainer.TrainerLeave;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows what is planned in breaks and leave that were entered later, and lets planners confirm it. */
@Stateless
public class DisturbedWorkshopService {

    /** As many as a message names; the list has all. */
    private static final int MAX_NAMED = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder requests;

    @Inject
    private DisturbanceFinder finder;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private SchoolDays schoolDays;

    @Inject
    private WorkshopTrail trail;

    /**
     * Returns what stands in a break, for who keeps its calendar.
     *
     * @throws NotFoundException when the caller does not keep it
     */
    @RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
    public Disturbance inBreak(String breakId, Language reader) {
        var found =
                entities.find(SchoolBreak.class, SchoolBreak.BY_PUBLIC_ID, breakId, each -> keeps(each.getAuthority()));
        boolean sees = caller.hasRole(Role.PLANNER) || caller.account().coordinates(found.getAuthority());
        return disturbance(finder.in(found), finder.wishedIn(found), sees, reader);
    }

    private boolean keeps(Authority authority) {
        return caller.hasRole(Role.PLANNER)
                || caller.hasRole(Role.ADMIN)
                || caller.account().coordinates(authority);
    }

    /**
     * Returns what stands in a leave, for the trainer whose it is and for planners.
     *
     * @throws NotFoundException when it is somebody else's
     */
    @RolesAllowed({"TRAINER", "PLANNER"})
    public Disturbance inLeave(String leaveId, Language reader) {
        var found = entities.find(
                TrainerLeave.class,
                TrainerLeave.BY_PUBLIC_ID,
                leaveId,
                leave -> caller.hasRole(Role.PLANNER)
                        || leave.getTrainer().getId().equals(caller.account().getId()));
        return disturbance(finder.in(found.getTrainer(), found), 0, true, reader);
    }

    private static Disturbance disturbance(List<Workshop> planned, long wished, boolean sees, Language reader) {
        return planned.isEmpty() && wished == 0
                ? Disturbance.NONE
                : new Disturbance(
                        planned.size(), sees ? DisturbanceMails.named(planned, MAX_NAMED, reader) : List.of(), wished);
    }

    /** Lists what nobody has moved or confirmed, the soonest first. */
    @RolesAllowed("PLANNER")
    public Page<DisturbedWorkshop> list(int wished, Language reader) {
        var now = clock.instant();
        var row = em.createQuery(DisturbedWorkshopQueries.WAITING, Object[].class)
                .setParameter("now", now)
                .getSingleResult();
        var page = Page.read(
                em.createQuery(DisturbedWorkshopQueries.LIST, Workshop.class).setParameter("now", now),
                (Long) row[0],
                wished);
        if (page.items().isEmpty()) {
            return page.map(workshop -> line(workshop, Map.of(), List.of(), reader));
        }
        var known = profiles.of(
                page.items().stream().map(Workshop::getTrainer).distinct().toList());
        var breaks = schoolDays.between(
                page.items().stream()
                        .map(workshop -> workshop.getRequest().getSchool().getAuthority())
                        .distinct()
                        .toList(),
                day(page.items().get(0)),
                day(page.items().get(page.items().size() - 1)));
        return page.map(workshop -> line(workshop, known, breaks, reader));
    }

    private static DisturbedWorkshop line(
            Workshop workshop, Map<Long, TrainerProfile> known, List<SchoolBreak> breaks, Language reader) {
        var request = workshop.getRequest();
        var day = day(workshop);
        var profile = known.get(workshop.getTrainer().getId());
        var leave = profile == null ? null : profile.leaveOn(day).orElse(null);
        return new DisturbedWorkshop(
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), reader),
                request.getSchool().getName(),
                workshop.getTrainer().getDisplayName(),
                workshop.getStartsAt(),
                breaks.stream()
                        .filter(each ->
                                each.getAuthority().equals(request.getSchool().getAuthority()) && each.covers(day))
                        .map(SchoolBreak::getName)
                        .findFirst()
                        .orElse(null),
                leave == null ? null : leave.getFirstDay(),
                leave == null ? null : leave.getLastDay());
    }

    private static LocalDate day(Workshop workshop) {
        return Dates.local(workshop.getStartsAt()).toLocalDate();
    }

    /** Confirms that a planned workshop stays where it is. */
    @RolesAllowed("PLANNER")
    public void confirm(String requestId) {
        var request = requests.find(requestId);
        if (request.getWorkshop() == null) {
            throw new NotFoundException("workshop of " + requestId);
        }
        request.getWorkshop().confirm();
        trail.record("confirmed", request);
    }
}
