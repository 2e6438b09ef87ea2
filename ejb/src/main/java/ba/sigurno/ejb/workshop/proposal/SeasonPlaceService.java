package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.planning.PlanClashes;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.ejb.workshop.road.Journey;
import ba.sigurno.ejb.workshop.road.RoadTimes;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lets a planner change a place of a proposal by hand, before it is accepted. */
@Stateless
@RolesAllowed("PLANNER")
public class SeasonPlaceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private PlanClashes clashes;

    @Inject
    private RoadTimes roads;

    @Inject
    private WorkshopTrail trail;

    /** Returns a place. */
    public SeasonPlaceView get(String placeId, Language reader) {
        return SeasonPlaceView.of(find(placeId), reader);
    }

    /**
     * Gives a request another place, under the checks of all planning and besides what else is proposed for that day. It is
     * marked, and stays when the solver goes on; it is planned only when it is accepted, and checked again then.
     *
     * @throws DomainException that names what speaks against it
     */
    public void arrange(String placeId, PlanCommand command, Language reader) {
        var place = find(placeId);
        var trainer = entities.find(
                Account.class,
                Account.BY_PUBLIC_ID,
                command.trainerId(),
                account -> account.isEnabled() && account.hasRole(Role.TRAINER));
        var assistants = Stream.ofNullable(place.getRequest().getWorkshop())
                .flatMap(workshop -> workshop.getAssistants().stream())
                .filter(assistant -> !assistant.equals(trainer))
                .toList();
        clashes.require(place.getRequest(), trainer, assistants, command, reader);
        var time = PlannedTime.at(command.day(), command.start(), command.minutes(), ClockProducer.ZONE);
        requireFree(place, trainer, time, reader);
        place.arrange(
                trainer,
                time.startsAt(),
                command.minutes(),
                place.getRequest().getWishedDates().contains(command.day()));
        trail.record("season_arranged", place.getRequest());
    }

    /** Leaves a request out: it is not accepted with the others, and the solver does not look for a place for it. */
    public void leaveOut(String placeId) {
        var place = find(placeId);
        place.leaveOut();
        trail.record("season_left_out", place.getRequest());
    }

    /** Takes a request in again. */
    public void takeIn(String placeId) {
        var place = find(placeId);
        place.takeIn();
        trail.record("season_taken_in", place.getRequest());
    }

    /**
     * Refuses a time at which the trainer or the class has something else in the proposal, and one that leaves the trainer too
     * little for the road from there or to there.
     */
    private void requireFree(SeasonPlace place, Account trainer, PlannedTime time, Language reader) {
        var day = Dates.local(time.startsAt()).toLocalDate();
        var others = em.createNamedQuery(SeasonPlace.ON, SeasonPlace.class)
                .setParameter("proposal", place.getProposal())
                .setParameter("except", place)
                .setParameter("from", Dates.instant(day, LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(day.plusDays(1), LocalTime.MIDNIGHT))
                .getResultList();
        others.stream()
                .filter(other -> time.overlaps(other.getStartsAt(), other.getEndsAt()))
                .filter(other -> trainer.equals(other.getTrainer()) || haveOneClass(place, other))
                .findFirst()
                .ifPresent(other -> {
                    throw new DomainException(
                            "workshop_rule_season_busy",
                            TopicTexts.title(other.getRequest().getTopic(), reader),
                            other.getRequest().getSchool().getName(),
                            Dates.dateTime(reader, other.getStartsAt()));
                });
        requireReachable(
                place.getRequest().getSchool(),
                others.stream()
                        .filter(other -> trainer.equals(other.getTrainer()))
                        .toList(),
                time,
                reader);
    }

    private void requireReachable(School school, List<SeasonPlace> others, PlannedTime time, Language reader) {
        var table = roads.among(Stream.concat(Stream.of(school), others.stream().map(SeasonPlaceService::school))
                .map(School::getMunicipality)
                .toList());
        var before = others.stream()
                .filter(other -> !other.getEndsAt().isAfter(time.startsAt()))
                .max(Comparator.comparing(SeasonPlace::getEndsAt))
                .map(other -> journey(other, school, other.getEndsAt(), time.startsAt(), true));
        var after = others.stream()
                .filter(other -> !other.getStartsAt().isBefore(time.endsAt()))
                .min(Comparator.comparing(SeasonPlace::getStartsAt))
                .map(other -> journey(other, school, time.endsAt(), other.getStartsAt(), false));
        DomainException.requireNone(Stream.concat(before.stream(), after.stream())
                .flatMap(journey -> journey.tooLong(table, reader).stream())
                .toList());
    }

    /** At one school there is no road: its municipality is not known then. */
    private static Journey journey(SeasonPlace other, School here, Instant from, Instant until, boolean outward) {
        var there = school(other);
        return new Journey(
                other.getTrainer(),
                there.getName(),
                there.equals(here) ? null : there.getMunicipality(),
                here.getMunicipality(),
                from,
                until,
                outward);
    }

    private static School school(SeasonPlace place) {
        return place.getRequest().getSchool();
    }

    private static boolean haveOneClass(SeasonPlace one, SeasonPlace other) {
        return !Collections.disjoint(
                one.getRequest().getClasses(), other.getRequest().getClasses());
    }

    private SeasonPlace find(String placeId) {
        return entities.find(SeasonPlace.class, SeasonPlace.BY_PUBLIC_ID, placeId, any -> true);
    }
}
