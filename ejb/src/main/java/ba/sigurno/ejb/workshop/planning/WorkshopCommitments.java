package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.TrainerCommitments;
import ba.sigurno.ejb.workshop.road.Journey;
import ba.sigurno.ejb.workshop.road.RoadTimes;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Workshops and leave as commitments of trainers: a trainer leads no session during a workshop or on leave, and reaches it
 * from the workshop before it as well as the one after it.
 */
@ApplicationScoped
public class WorkshopCommitments implements TrainerCommitments {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private RoadTimes roads;

    @Override
    public void requireFree(Account trainer, List<SessionTime> times, Municipality place, Language reader) {
        profiles.of(trainer).ifPresent(profile -> requirePresent(profile, times, reader));
        var last = times.get(times.size() - 1).endsAt();
        var workshops = em.createNamedQuery(Workshop.OF_TRAINERS, Workshop.class)
                .setParameter("trainerIds", List.of(trainer.getId()))
                .setParameter("startsAt", dayOf(times.get(0).startsAt()))
                .setParameter("endsAt", dayOf(last.plus(Duration.ofDays(1))))
                .getResultList();
        workshops.stream()
                .filter(workshop -> overlaps(workshop, times))
                .findFirst()
                .ifPresent(workshop -> {
                    throw new DomainException(
                            "workshop_rule_trainer_busy",
                            Transliterator.inScriptOf(reader, trainer.getDisplayName()),
                            TopicTexts.title(workshop.getRequest().getTopic(), reader),
                            Dates.dateTime(reader, workshop.getStartsAt()));
                });
        if (place != null) {
            requireReachable(trainer, times, place, workshops, reader);
        }
    }

    /** What is over cannot be helped any more. */
    private void requireReachable(
            Account trainer, List<SessionTime> times, Municipality place, List<Workshop> workshops, Language reader) {
        var places = Stream.concat(Stream.of(place), workshops.stream().map(workshop -> workshop.getRequest()
                        .getSchool()
                        .getMunicipality()))
                .toList();
        var table = roads.among(places);
        var clashes = new ArrayList<DomainException>();
        for (var time : times) {
            if (time.startsAt().isAfter(clock.instant())) {
                onDayOf(time, workshops)
                        .filter(workshop -> !workshop.getEndsAt().isAfter(time.startsAt()))
                        .max(Comparator.comparing(Workshop::getEndsAt))
                        .flatMap(before -> journey(trainer, before, place, before.getEndsAt(), time.startsAt(), true)
                                .tooLong(table, reader))
                        .ifPresent(clashes::add);
                onDayOf(time, workshops)
                        .filter(workshop -> !workshop.getStartsAt().isBefore(time.endsAt()))
                        .findFirst()
                        .flatMap(after -> journey(trainer, after, place, time.endsAt(), after.getStartsAt(), false)
                                .tooLong(table, reader))
                        .ifPresent(clashes::add);
            }
        }
        DomainException.requireNone(clashes);
    }

    private static Journey journey(
            Account trainer, Workshop workshop, Municipality place, Instant from, Instant until, boolean outward) {
        var school = workshop.getRequest().getSchool();
        return new Journey(trainer, school.getName(), school.getMunicipality(), place, from, until, outward);
    }

    private static Stream<Workshop> onDayOf(SessionTime time, List<Workshop> workshops) {
        return workshops.stream()
                .filter(workshop -> dayOf(workshop.getStartsAt()).equals(dayOf(time.startsAt())));
    }

    /** The beginning of the day of a moment. */
    private static Instant dayOf(Instant moment) {
        return Dates.instant(Dates.local(moment).toLocalDate(), LocalTime.MIDNIGHT);
    }

    private static void requirePresent(TrainerProfile profile, List<SessionTime> times, Language reader) {
        times.stream()
                .flatMap(time -> Stream.of(time.startsAt(), time.endsAt()))
                .flatMap(moment -> profile.leaveOn(Dates.local(moment).toLocalDate()).stream())
                .findFirst()
                .ifPresent(leave -> {
                    throw new DomainException(
                            "workshop_rule_trainer_away",
                            Transliterator.inScriptOf(
                                    reader, profile.getAccount().getDisplayName()),
                            Dates.shortDate(reader, leave.getFirstDay()),
                            Dates.shortDate(reader, leave.getLastDay()));
                });
    }

    private static boolean overlaps(Workshop workshop, List<SessionTime> times) {
        var held = new SessionTime(workshop.getStartsAt(), workshop.getEndsAt());
        return times.stream().anyMatch(held::overlaps);
    }
}
