package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.planning.PlanClashes;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.Collections;
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

    /** Refuses a time at which the trainer or the class has something else in the proposal. */
    private void requireFree(SeasonPlace place, Account trainer, PlannedTime time, Language reader) {
        var day = Dates.local(time.startsAt()).toLocalDate();
        em.createNamedQuery(SeasonPlace.ON, SeasonPlace.class)
                .setParameter("proposal", place.getProposal())
                .setParameter("except", place)
                .setParameter("from", Dates.instant(day, LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(day.plusDays(1), LocalTime.MIDNIGHT))
                .getResultStream()
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
    }

    private static boolean haveOneClass(SeasonPlace one, SeasonPlace other) {
        return !Collections.disjoint(
                one.getRequest().getClasses(), other.getRequest().getClasses());
    }

    private SeasonPlace find(String placeId) {
        return entities.find(SeasonPlace.class, SeasonPlace.BY_PUBLIC_ID, placeId, any -> true);
    }
}
