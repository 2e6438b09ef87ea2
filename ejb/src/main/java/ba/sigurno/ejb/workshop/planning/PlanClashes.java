package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.calendar.SchoolDays;
import ba.sigurno.ejb.workshop.road.RoadTable;
import ba.sigurno.ejb.workshop.road.RoadTimes;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds all that speaks against a plan, so that it is said in one go and before anything is saved. */
@ApplicationScoped
public class PlanClashes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private TrainerDiary diary;

    @Inject
    private RoadTimes roads;

    @Inject
    private SchoolDays schoolDays;

    /**
     * Refuses a plan that cannot be, and one that should not be unless it is wanted all the same.
     *
     * @param trainer locked, as the school is, where it is saved: what is free now would not be a moment later
     * @param assistants who comes besides, locked likewise
     * @param reader the language in which a clash is told
     * @throws DomainException that names all clashes, those that forbid the plan first
     */
    public void require(
            WorkshopRequest request,
            Account trainer,
            Collection<Account> assistants,
            PlanCommand command,
            Language reader) {
        requireNone(of(request, trainer, assistants, command, reader), command.anyway());
    }

    /**
     * Refuses somebody who is to come to a planned workshop beside its trainer and cannot, or should not unless it is wanted
     * all the same.
     *
     * @param assistant locked, or who is free now would not be a moment later
     * @param reader the language in which a clash is told
     * @throws DomainException that names all clashes, those that forbid it first
     */
    public void requireAssistant(WorkshopRequest request, Account assistant, boolean anyway, Language reader) {
        var workshop = request.getWorkshop();
        var time = new PlannedTime(workshop.getStartsAt(), workshop.getEndsAt());
        var day = Dates.local(time.startsAt()).toLocalDate();
        var fits = fits(List.of(assistant, workshop.getTrainer()), request, day, reader);
        var clashes = beside(fits.get(0), day, time);
        if (fits.stream().allMatch(TrainerFit::isTrainee)) {
            clashes.add(fits.get(0).alone());
        }
        requireNone(clashes, anyway);
    }

    private static void requireNone(List<Clash> clashes, boolean anyway) {
        var forbidding = clashes.stream().filter(Clash::hard).toList();
        if (!forbidding.isEmpty() || !anyway) {
            DomainException.requireNone(
                    Stream.concat(forbidding.stream(), clashes.stream().filter(clash -> !clash.hard()))
                            .map(Clash::rule)
                            .toList());
        }
    }

    private static List<Clash> beside(TrainerFit fit, LocalDate day, PlannedTime time) {
        var clashes = fit.besideOnDay(day);
        clashes.addAll(fit.at(time));
        return clashes;
    }

    private List<Clash> of(
            WorkshopRequest request,
            Account trainer,
            Collection<Account> assistants,
            PlanCommand command,
            Language reader) {
        var day = command.day();
        var time = PlannedTime.at(day, command.start(), command.minutes(), ClockProducer.ZONE);
        var fits = fits(Stream.concat(Stream.of(trainer), assistants.stream()).toList(), request, day, reader);
        var fit = fits.get(0);
        var clashes = new ArrayList<Clash>();
        PlannedTime.broken(day, command.start(), command.minutes(), ClockProducer.ZONE, clock.instant())
                .forEach(rule -> clashes.add(new Clash(true, rule)));
        if (!SchoolWeek.isWeekend(day)) {
            DomainException.brokenBy(
                            () -> schoolDays.require(request.getSchool().getAuthority(), List.of(day), reader))
                    .ifPresent(rule -> clashes.add(new Clash(true, rule)));
        }
        clashes.addAll(fit.onDay(day));
        clashes.addAll(fit.at(time));
        fits.stream().skip(1).forEach(each -> clashes.addAll(beside(each, day, time)));
        Stream.ofNullable(request.getWorkshop())
                .flatMap(workshop -> workshop.getSlotsLostAt(time.startsAt(), time.endsAt()).stream())
                .forEach(slot -> clashes.add(Clash.soft(
                        "guest",
                        Transliterator.inScriptOf(reader, slot.getGuest().getDisplayName()),
                        Dates.dateTime(reader, slot.getStartsAt()),
                        Dates.time(slot.getEndsAt()))));
        clashes.addAll(atSchool(request, time, reader));
        var needs = request.getNeeds();
        if (!needs.isInHours(command.start(), command.start().plusMinutes(command.minutes()))) {
            clashes.add(Clash.soft(
                    "hours",
                    needs.getHoursFrom().toString(),
                    needs.getHoursUntil().toString()));
        }
        if (!request.getWishedDates().contains(day)) {
            clashes.add(Clash.soft("day"));
        }
        return clashes;
    }

    /** Judges trainers for a workshop on a day, in the order given; by a fixed number of statements. */
    List<TrainerFit> fits(List<Account> trainers, WorkshopRequest request, LocalDate day, Language reader) {
        var known = profiles.of(trainers);
        var engagements = diary.of(trainers, day, day);
        var table = table(known, engagements, request);
        return trainers.stream()
                .map(trainer -> new TrainerFit(
                        trainer,
                        known.get(trainer.getId()),
                        engagements.getOrDefault(trainer.getId(), List.of()).stream()
                                .filter(engagement -> !request.equals(engagement.request()))
                                .toList(),
                        table,
                        request,
                        reader))
                .toList();
    }

    private RoadTable table(
            Map<Long, TrainerProfile> known, Map<Long, List<Engagement>> engagements, WorkshopRequest request) {
        var places = Stream.of(
                        known.values().stream().map(TrainerProfile::getHome),
                        engagements.values().stream()
                                .flatMap(Collection::stream)
                                .map(Engagement::municipality),
                        Stream.ofNullable(request.getSchool().getMunicipality()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
        return roads.among(places);
    }

    /** A class is in one place at a time; a school may have two workshops at once, if it wants to. */
    private List<Clash> atSchool(WorkshopRequest request, PlannedTime time, Language reader) {
        return em
                .createNamedQuery(Workshop.AT_SCHOOL, Workshop.class)
                .setParameter("school", request.getSchool())
                .setParameter("startsAt", time.startsAt())
                .setParameter("endsAt", time.endsAt())
                .getResultList()
                .stream()
                .filter(workshop -> !workshop.getRequest().equals(request))
                .map(workshop -> meanwhile(request, workshop, reader))
                .toList();
    }

    private static Clash meanwhile(WorkshopRequest request, Workshop other, Language reader) {
        var both = request.getClasses().stream()
                .filter(other.getRequest().getClasses()::contains)
                .map(SchoolClass::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        var title = TopicTexts.title(other.getRequest().getTopic(), reader);
        var start = Dates.dateTime(reader, other.getStartsAt());
        return both.isEmpty() ? Clash.soft("school", title, start) : Clash.hard("class_busy", both, title, start);
    }
}
