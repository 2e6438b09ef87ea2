package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.calendar.SchoolDays;
import ba.sigurno.ejb.workshop.road.RoadTable;
import ba.sigurno.ejb.workshop.road.RoadTimes;
import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.SeasonHours;
import ba.sigurno.ejb.workshop.season.SeasonRequest;
import ba.sigurno.ejb.workshop.season.SeasonRequest.PreferredHours;
import ba.sigurno.ejb.workshop.season.SeasonRequest.PresentPlace;
import ba.sigurno.ejb.workshop.season.SeasonRoads;
import ba.sigurno.ejb.workshop.season.SeasonTrainer;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.persistence.workshop.disturbance.DisturbedWorkshopQueries;
import ba.sigurno.persistence.workshop.proposal.SeasonPlace;
import ba.sigurno.persistence.workshop.proposal.SeasonProposal;
import ba.sigurno.persistence.workshop.proposal.SeasonScope;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the season of a proposal: approved requests, trainers, roads, breaks, and what is planned already, which stays or may
 * be moved; and of a proposal that is gone on with, what is proposed already.
 */
@ApplicationScoped
public class SeasonReader {

    /** How long a workshop takes, as the form for planning proposes too. */
    static final int MINUTES = 90;

    /** The first that came, of more than the whole country asks for in half a year. */
    private static final int MAX_REQUESTS = 2000;

    /** The way to a school of which nobody knows where it is: careful, so that nobody is late. */
    private static final int UNKNOWN_MINUTES = 120;

    /** What a time on the road has for both ends; the rest is driven at a kilometre a minute. */
    private static final int ENDS = 15;

    /** Between the two parts of a day that a school can choose. */
    private static final int NOON = 12 * 60;

    private static final int END_OF_DAY = 24 * 60;

    private static final int SMALL_PLACE = 10_000;
    private static final int SMALLER_TOWN = 25_000;
    private static final int MINUTES_PER_WEIGHT = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TrainerProfiles profiles;

    @Inject
    private RoadTimes roadTimes;

    @Inject
    private SchoolDays schoolDays;

    @Inject
    private Clock clock;

    /** Returns the approved requests that are not planned, the first that came first. */
    List<WorkshopRequest> waiting() {
        return em.createNamedQuery(SeasonProposal.WAITING, WorkshopRequest.class)
                .setMaxResults(MAX_REQUESTS)
                .getResultList();
    }

    /** Returns whether there is anything to propose. */
    boolean isAnything(SeasonProposalCommand command) {
        return switch (command.scope()) {
            case WAITING -> !waiting().isEmpty();
            case MOVABLE ->
                !waiting().isEmpty()
                        || !planned(command.firstDay(), command.lastDay()).isEmpty();
            case DISTURBED -> !disturbed(command.firstDay(), command.lastDay()).isEmpty();
        };
    }

    /** Returns the requests without a time that a proposal is about. */
    List<WorkshopRequest> requests(SeasonProposal proposal) {
        return proposal.getScope() == SeasonScope.DISTURBED ? List.of() : waiting();
    }

    /** Returns the requests that are planned in the days of a proposal and may be moved by it. */
    List<WorkshopRequest> movable(SeasonProposal proposal) {
        return switch (proposal.getScope()) {
            case WAITING -> List.of();
            case MOVABLE ->
                requests(
                        planned(later(proposal.getFirstDay(), proposal.getMovableFrom()), proposal.getLastDay())
                                .stream()
                                // What a planner wants on a day that is not free stays there, and so does what others
                                // come to.
                                .filter(workshop -> !workshop.isConfirmed()
                                        && workshop.getAssistants().isEmpty())
                                .toList());
            case DISTURBED -> requests(disturbed(proposal.getFirstDay(), proposal.getLastDay()));
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<WorkshopRequest> requests(List<Workshop> workshops) {
        return workshops.stream().map(Workshop::getRequest).toList();
    }

    private List<Workshop> planned(LocalDate first, LocalDate last) {
        return em.createNamedQuery(SeasonProposal.PLANNED, Workshop.class)
                .setParameter("from", Dates.instant(first, LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(last.plusDays(1), LocalTime.MIDNIGHT))
                .getResultList();
    }

    private List<Workshop> disturbed(LocalDate first, LocalDate last) {
        return em.createQuery(DisturbedWorkshopQueries.LIST, Workshop.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MAX_REQUESTS)
                .getResultStream()
                .filter(workshop -> {
                    var day = Dates.local(workshop.getStartsAt()).toLocalDate();
                    return !day.isBefore(first) && !day.isAfter(last);
                })
                .toList();
    }

    /** Returns what a proposal says already, by the public ids of the requests. */
    Map<String, SeasonPlace> places(SeasonProposal proposal) {
        return em.createNamedQuery(SeasonPlace.OF, SeasonPlace.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .collect(Collectors.toMap(place -> place.getRequest().getPublicId(), Function.identity()));
    }

    /** Returns how long the workshop of a request takes. */
    static int minutes(WorkshopRequest request) {
        var workshop = request.getWorkshop();
        return workshop == null
                ? MINUTES
                : (int) Duration.between(workshop.getStartsAt(), workshop.getEndsAt())
                        .toMinutes();
    }

    /** Returns the trainers who hold workshops alone and whose profile says from where and what. */
    List<Account> trainers() {
        return profiles().stream().map(TrainerProfile::getAccount).toList();
    }

    private List<TrainerProfile> profiles() {
        var accounts = em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.TRAINER)
                .getResultList();
        var found = profiles.of(accounts);
        return accounts.stream()
                .map(account -> found.get(account.getId()))
                .filter(profile -> profile != null && !profile.isTrainee())
                .toList();
    }

    /** Reads the season. */
    Season read(SeasonProposal proposal) {
        var first = proposal.getFirstDay();
        var last = proposal.getLastDay();
        var dates = first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
        var from = Dates.instant(first, LocalTime.MIDNIGHT);
        var until = Dates.instant(last.plusDays(1), LocalTime.MIDNIGHT);
        var waiting = requests(proposal);
        var planned = planned(first, last);
        var movable = Set.copyOf(movable(proposal));
        var known = places(proposal);
        var meetings = meetings(from, until);
        var profiles = profiles();
        var places = new Places(Stream.of(
                        profiles.stream().map(TrainerProfile::getHome),
                        waiting.stream().map(request -> request.getSchool().getMunicipality()),
                        planned.stream()
                                .map(each -> each.getRequest().getSchool().getMunicipality()),
                        meetings.stream().map(each -> each.getSession().getMunicipality()))
                .flatMap(Function.identity())
                .toList());
        var roads = places.roads(roadTimes);
        var closed = closed(Stream.concat(waiting.stream(), movable.stream()).toList(), first, last);
        var trainers = profiles.stream()
                .map(profile -> trainer(profile, places, dates))
                .toList();
        var requests = new ArrayList<SeasonRequest>();
        BiFunction<WorkshopRequest, SeasonPlace, SeasonRequest> free = (request, place) -> request(
                request,
                place != null && place.isByHand() ? place.getMinutes() : minutes(request),
                places,
                roads,
                trainers,
                closed.getOrDefault(request.getSchool().getAuthority().getId(), Set.of()));
        for (var request : waiting) {
            var place = known.get(request.getPublicId());
            if (place == null || !place.isLeftOut()) {
                requests.add(free.apply(request, place).at(present(place)));
            }
        }
        for (var workshop : planned) {
            var place = known.get(workshop.getRequest().getPublicId());
            boolean byHand = place != null && place.isByHand();
            boolean moves = movable.contains(workshop.getRequest()) && (place == null || !place.isLeftOut());
            if (moves) {
                requests.add(free.apply(workshop.getRequest(), place).at(byHand ? present(place) : present(workshop)));
            } else {
                requests.add(planned(workshop, places));
                workshop.getAssistants().forEach(assistant -> requests.add(beside(assistant, workshop, places)));
            }
        }
        meetings.forEach(meeting -> requests.add(meeting(meeting, places)));
        return new Season(trainers, requests, dates, roads, SeasonHours.USUAL);
    }

    /** What was given by hand stays; what the solver gave before is left only for something. */
    private static PresentPlace present(SeasonPlace place) {
        return place == null || place.getStartsAt() == null
                ? null
                : present(place.getTrainer(), place.getStartsAt(), place.isByHand());
    }

    /** What is planned is moved only for something. */
    private static PresentPlace present(Workshop workshop) {
        return present(workshop.getTrainer(), workshop.getStartsAt(), false);
    }

    private static PresentPlace present(Account trainer, Instant startsAt, boolean fixed) {
        var start = Dates.local(startsAt);
        return new PresentPlace(
                trainer.getPublicId(), start.toLocalDate(), start.toLocalTime().toSecondOfDay() / 60, fixed);
    }

    private List<SessionMeeting> meetings(Instant from, Instant until) {
        return em.createNamedQuery(SeasonProposal.MEETINGS, SessionMeeting.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private Map<Long, Set<LocalDate>> closed(Collection<WorkshopRequest> requests, LocalDate first, LocalDate last) {
        var authorities = requests.stream()
                .map(request -> request.getSchool().getAuthority())
                .distinct()
                .toList();
        var closed = new HashMap<Long, Set<LocalDate>>();
        for (SchoolBreak each : schoolDays.between(authorities, first, last)) {
            each.getFirstDay()
                    .datesUntil(each.getLastDay().plusDays(1))
                    .forEach(closed.computeIfAbsent(each.getAuthority().getId(), any -> new HashSet<>())::add);
        }
        return closed;
    }

    private static SeasonTrainer trainer(TrainerProfile profile, Places places, List<LocalDate> dates) {
        return new SeasonTrainer(
                profile.getAccount().getPublicId(),
                places.number(profile.getHome()),
                profile.getTopics().stream().map(topic -> topic.getId()).collect(Collectors.toSet()),
                Stream.of(Language.values())
                        .filter(profile::speaks)
                        .map(SeasonReader::spoken)
                        .collect(Collectors.toSet()),
                dates.stream().filter(day -> profile.leaveOn(day).isPresent()).collect(Collectors.toSet()),
                profile.getMaxADay(),
                profile.getMaxMinutes());
    }

    private static SeasonRequest request(
            WorkshopRequest request,
            int minutes,
            Places places,
            SeasonRoads roads,
            List<SeasonTrainer> trainers,
            Set<LocalDate> closed) {
        int place = places.number(request.getSchool().getMunicipality());
        var part = request.getNeeds().getDayPart();
        int nearest = trainers.stream()
                .mapToInt(trainer -> roads.minutesBetween(trainer.home(), place))
                .min()
                .orElse(0);
        return new SeasonRequest(
                request.getPublicId(),
                request.getSchool().getId(),
                place,
                request.getTopic().getId(),
                spoken(request.getNeeds().getLanguage()),
                minutes,
                part == DayPart.AFTERNOON ? NOON : 0,
                part == DayPart.MORNING ? NOON : END_OF_DAY,
                classes(request),
                request.getWishedDates(),
                closed,
                SeasonRequest.MIN_WEIGHT
                        + small(request.getSchool().getMunicipality())
                        + Math.min(5, nearest / MINUTES_PER_WEIGHT),
                null,
                hours(request.getNeeds()));
    }

    private static PreferredHours hours(RequestNeeds needs) {
        return needs.getHoursFrom() == null
                ? null
                : new PreferredHours(
                        needs.getHoursFrom().toSecondOfDay() / 60,
                        needs.getHoursUntil().toSecondOfDay() / 60);
    }

    private static int small(Municipality municipality) {
        if (municipality == null || municipality.getPopulation() == null) {
            return 0;
        }
        int people = municipality.getPopulation();
        return people < SMALL_PLACE ? 4 : people < SMALLER_TOWN ? 2 : 0;
    }

    /** What is planned takes its time, and its class's day; in which language or about what does not matter any more. */
    private static SeasonRequest planned(Workshop workshop, Places places) {
        var request = workshop.getRequest();
        return fixed(
                request.getPublicId(),
                request.getSchool().getId(),
                places.number(request.getSchool().getMunicipality()),
                classes(request),
                workshop.getTrainer(),
                workshop.getStartsAt(),
                workshop.getEndsAt());
    }

    /** Who comes beside the trainer is there too; the class is the trainer's. */
    private static SeasonRequest beside(Account assistant, Workshop workshop, Places places) {
        var school = workshop.getRequest().getSchool();
        return fixed(
                workshop.getRequest().getPublicId() + "-" + assistant.getPublicId(),
                school.getId(),
                places.number(school.getMunicipality()),
                Set.of(),
                assistant,
                workshop.getStartsAt(),
                workshop.getEndsAt());
    }

    /** The road to a training is left out of account when nobody said in which municipality it is, and online. */
    private static SeasonRequest meeting(SessionMeeting meeting, Places places) {
        var municipality = meeting.getSession().getMunicipality();
        return fixed(
                "meeting-" + meeting.getId(),
                -meeting.getId(),
                municipality == null ? SeasonRoads.NOWHERE : places.number(municipality),
                Set.of(),
                meeting.getSession().getTrainer(),
                meeting.getStartsAt(),
                meeting.getEndsAt());
    }

    private static SeasonRequest fixed(
            String id, long school, int place, Set<Long> classes, Account trainer, Instant startsAt, Instant endsAt) {
        return new SeasonRequest(
                id,
                school,
                place,
                0,
                "",
                (int) Duration.between(startsAt, endsAt).toMinutes(),
                classes,
                Set.of(),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                present(trainer, startsAt, true));
    }

    private static Set<Long> classes(WorkshopRequest request) {
        return request.getClasses().stream().map(each -> each.getId()).collect(Collectors.toSet());
    }

    /** Returns what is spoken: Serbian in either script is one language. */
    private static String spoken(Language language) {
        return language.getTag().substring(0, 2);
    }

    /** The municipalities of a season by numbers; the last number is that of all schools of which nobody knows the place. */
    private static final class Places {

        private final List<Municipality> known;
        private final Map<Long, Integer> numbers = new HashMap<>();

        Places(Collection<Municipality> municipalities) {
            known = municipalities.stream().filter(Objects::nonNull).distinct().toList();
            known.forEach(each -> numbers.put(each.getId(), numbers.size()));
        }

        int number(Municipality municipality) {
            return municipality == null ? known.size() : numbers.get(municipality.getId());
        }

        SeasonRoads roads(RoadTimes times) {
            var table = times.among(known);
            int size = known.size() + 1;
            int[][] minutes = new int[size][size];
            int[][] kilometres = new int[size][size];
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    minutes[from][to] = minutes(table, from, to);
                    kilometres[from][to] = Math.max(0, minutes[from][to] - ENDS);
                }
            }
            return new SeasonRoads(minutes, kilometres);
        }

        private int minutes(RoadTable table, int from, int to) {
            return from == known.size() || to == known.size()
                    ? UNKNOWN_MINUTES
                    : table.minutes(known.get(from), known.get(to)).orElse(UNKNOWN_MINUTES);
        }
    }
}
