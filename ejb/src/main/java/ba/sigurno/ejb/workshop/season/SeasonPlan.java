package ba.sigurno.ejb.workshop.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a solved season proposes.
 *
 * @param placed the workshops with a place, by day and hour
 * @param unplaced the requests without one, those that matter most first
 * @param kilometres the road of all trainers together
 */
public record SeasonPlan(List<Placed> placed, List<Unplaced> unplaced, int kilometres) {

    /**
     * A workshop and its place.
     *
     * @param start the minute of the day
     * @param kilometres by how much it makes the trainer's day longer
     * @param moved whether it is planned elsewhere today
     */
    public record Placed(
            String request,
            String trainer,
            LocalDate day,
            int start,
            int kilometres,
            boolean preferredDay,
            boolean moved,
            PlaceReason reason) {}

    /** A request without a place. */
    public record Unplaced(String request, NoPlaceReason reason) {}

    /** Reads the plan from a season, with a reason for each request. */
    public static SeasonPlan of(Season season) {
        var placed = new ArrayList<Placed>();
        int kilometres = 0;
        for (var route : season.routes()) {
            kilometres += route.kilometres();
            route.visits().forEach(visit -> placed.add(placed(season, route, visit)));
        }
        placed.sort(
                Comparator.comparing(Placed::day).thenComparing(Placed::start).thenComparing(Placed::request));
        var unplaced = season.getVisits().stream()
                .filter(visit -> visit.getDay() == null)
                .sorted(Comparator.comparing(visit -> -visit.getRequest().weight()))
                .map(visit -> new Unplaced(visit.getId(), noPlace(season, visit)))
                .toList();
        return new SeasonPlan(List.copyOf(placed), unplaced, kilometres);
    }

    private static Placed placed(Season season, DayRoute route, Visit visit) {
        int longer = route.kilometres() - without(route, visit);
        return new Placed(
                visit.getId(),
                route.day().getTrainer().id(),
                route.day().getDate(),
                route.startOf(visit),
                longer,
                visit.isOnPreferredDay(),
                visit.isMoved(),
                reason(season, route, visit, longer));
    }

    private static int without(DayRoute route, Visit visit) {
        var others = route.visits().stream().filter(other -> other != visit).toList();
        return others.isEmpty() ? 0 : DayRoute.of(route.day(), others).kilometres();
    }

    private static PlaceReason reason(Season season, DayRoute route, Visit visit, int longer) {
        if (visit.isPinned()) {
            return PlaceReason.FIXED;
        }
        if (visit.getPresentDay() == visit.getDay()) {
            return PlaceReason.KEPT;
        }
        var roads = route.day().getRoads();
        int municipality = visit.getRequest().municipality();
        int alone = 2 * roads.kilometresBetween(route.day().getTrainer().home(), municipality);
        if (route.visits().size() > 1 && 2 * longer < alone) {
            return PlaceReason.ALONGSIDE;
        }
        boolean preferred =
                visit.getRequest().preferredDays().contains(route.day().getDate());
        boolean nearest = season.getTrainers().stream()
                .filter(trainer -> SeasonRules.isAble(trainer, visit.getRequest()))
                .allMatch(trainer -> 2 * roads.kilometresBetween(trainer.home(), municipality) >= alone);
        if (preferred) {
            return nearest ? PlaceReason.PREFERRED_AND_NEAREST : PlaceReason.PREFERRED_DAY;
        }
        return nearest ? PlaceReason.NEAREST_TRAINER : PlaceReason.BALANCE;
    }

    private static NoPlaceReason noPlace(Season season, Visit visit) {
        var request = visit.getRequest();
        var trainers = season.getTrainers();
        if (trainers.stream().noneMatch(trainer -> SeasonRules.holdsTopic(trainer, request))) {
            return NoPlaceReason.TOPIC;
        }
        if (trainers.stream().noneMatch(trainer -> SeasonRules.isAble(trainer, request))) {
            return NoPlaceReason.LANGUAGE;
        }
        var days = season.getDays().stream()
                .filter(day -> SeasonRules.isAble(day.getTrainer(), request) && Season.isReached(day, request))
                .toList();
        if (days.isEmpty()) {
            return NoPlaceReason.REACH;
        }
        return days.stream().noneMatch(day -> SeasonRules.isOpen(day, request))
                ? NoPlaceReason.CLOSED
                : NoPlaceReason.FULL;
    }
}
