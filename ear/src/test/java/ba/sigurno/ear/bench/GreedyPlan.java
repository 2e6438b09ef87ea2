package ba.sigurno.ear.bench;

import ba.sigurno.ejb.workshop.season.DayRoute;
import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.TrainerDay;
import ba.sigurno.ejb.workshop.season.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans as a planner does who takes one request after the other and never moves what is planned: a preferred day if there is
 * one, else the soonest day, with all hard rules kept.
 */
final class GreedyPlan {

    private final Map<TrainerDay, List<Visit>> planned = new HashMap<>();
    private final Map<Long, Set<Object>> datesOfClass = new HashMap<>();

    private GreedyPlan() {}

    /** Gives each request, on the soonest day, the first trainer of the list who can. */
    static void firstCome(Season season) {
        var plan = new GreedyPlan();
        season.getVisits().forEach(visit -> plan.place(visit, Comparator.comparing(TrainerDay::getDate)));
    }

    /** Gives each request, of the trainers who can, the one who lives nearest. */
    static void nearestTrainer(Season season, SampleSeason sample) {
        var plan = new GreedyPlan();
        season.getVisits()
                .forEach(visit -> plan.place(
                        visit,
                        Comparator.<TrainerDay>comparingInt(day -> sample.kilometresTo(visit, day))
                                .thenComparing(TrainerDay::getDate)));
    }

    private void place(Visit visit, Comparator<TrainerDay> order) {
        visit.getCandidates().stream()
                .sorted(Comparator.<TrainerDay>comparingInt(
                                day -> visit.getRequest().preferredDays().contains(day.getDate()) ? 0 : 1)
                        .thenComparing(order))
                .filter(day -> isFree(visit, day))
                .findFirst()
                .ifPresent(day -> {
                    visit.setDay(day);
                    planned.computeIfAbsent(day, each -> new ArrayList<>()).add(visit);
                    visit.getRequest().classes().forEach(schoolClass -> datesOfClass
                            .computeIfAbsent(schoolClass, each -> new HashSet<>())
                            .add(day.getDate()));
                });
    }

    private boolean isFree(Visit visit, TrainerDay day) {
        var visits = new ArrayList<>(planned.getOrDefault(day, List.of()));
        visits.add(visit);
        return visits.size() <= day.getTrainer().mostADay()
                && DayRoute.of(day, visits).fits()
                && visit.getRequest().classes().stream()
                        .noneMatch(schoolClass ->
                                datesOfClass.getOrDefault(schoolClass, Set.of()).contains(day.getDate()));
    }
}
