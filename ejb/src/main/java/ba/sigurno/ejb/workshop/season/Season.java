package ba.sigurno.ejb.workshop.season;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The requests of a season and their places: what the solver improves. */
@PlanningSolution
public class Season {

    @PlanningEntityCollectionProperty
    private List<Visit> visits;

    @PlanningScore
    private HardMediumSoftScore score;

    private List<SeasonTrainer> trainers;

    private List<TrainerDay> days;

    /** For the solver's copies. */
    Season() {}

    /**
     * Prepares a season.
     *
     * @param requests those to be placed; whose fixed place is not among these trainers and dates is left out
     * @param dates its days from Monday to Friday
     */
    public Season(
            Collection<SeasonTrainer> trainers,
            Collection<SeasonRequest> requests,
            Collection<LocalDate> dates,
            SeasonRoads roads,
            SeasonHours hours) {
        this.trainers = List.copyOf(trainers);
        this.days = new ArrayList<>();
        var byTrainer = new HashMap<String, Map<LocalDate, TrainerDay>>();
        for (var trainer : trainers) {
            var own = byTrainer.computeIfAbsent(trainer.id(), each -> new LinkedHashMap<>());
            for (var date : dates) {
                var day = new TrainerDay(days.size(), trainer, date, roads, hours);
                days.add(day);
                own.put(date, day);
            }
        }
        this.visits = requests.stream()
                .map(request -> visit(request, byTrainer))
                .filter(visit -> visit.getRequest().present() == null
                        || !visit.getRequest().present().fixed()
                        || visit.isPinned())
                .collect(Collectors.toCollection(ArrayList::new));
        rivals();
    }

    private Visit visit(SeasonRequest request, Map<String, Map<LocalDate, TrainerDay>> byTrainer) {
        var candidates = new ArrayList<TrainerDay>();
        for (var trainer : trainers) {
            var own = byTrainer.get(trainer.id()).values();
            if (SeasonRules.isAble(trainer, request)
                    && own.stream().limit(1).anyMatch(day -> isReached(day, request))) {
                own.stream().filter(day -> SeasonRules.isOpen(day, request)).forEach(candidates::add);
            }
        }
        var present = request.present() == null
                ? null
                : byTrainer
                        .getOrDefault(request.present().trainer(), Map.of())
                        .get(request.present().day());
        if (present != null
                && !candidates.contains(present)
                && request.present().fixed()) {
            candidates.add(present);
        }
        return new Visit(request, candidates, present != null && candidates.contains(present) ? present : null);
    }

    /** Returns whether a trainer, who has nothing else that day, gets there and back within the hours of a day. */
    static boolean isReached(TrainerDay anyDay, SeasonRequest request) {
        var roads = anyDay.getRoads();
        var trainer = anyDay.getTrainer();
        return roads.minutesBetween(trainer.home(), request.municipality()) <= trainer.reach()
                && DayRoute.of(anyDay, List.of(new Visit(request.at(null), List.of(), null)))
                        .fits();
    }

    /** Two visits of a class are rivals. */
    private void rivals() {
        var byClass = new HashMap<Long, List<Visit>>();
        for (var visit : visits) {
            for (var schoolClass : visit.getRequest().classes()) {
                var others = byClass.computeIfAbsent(schoolClass, each -> new ArrayList<>());
                others.forEach(other -> {
                    other.addRival(visit);
                    visit.addRival(other);
                });
                others.add(visit);
            }
        }
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public List<SeasonTrainer> getTrainers() {
        return trainers;
    }

    public List<TrainerDay> getDays() {
        return days;
    }

    /** Returns how good it is; null until it was solved. */
    public HardMediumSoftScore getScore() {
        return score;
    }

    void setScore(HardMediumSoftScore score) {
        this.score = score;
    }

    /** Returns the routes of the days on which there is something, by trainer and day. */
    public List<DayRoute> routes() {
        var byDay = new LinkedHashMap<TrainerDay, List<Visit>>();
        days.forEach(day -> byDay.put(day, new ArrayList<>()));
        visits.stream().filter(visit -> visit.getDay() != null).forEach(visit -> byDay.get(visit.getDay())
                .add(visit));
        return byDay.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> DayRoute.of(each.getKey(), each.getValue()))
                .toList();
    }
}
