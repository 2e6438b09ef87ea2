package ba.sigurno.ejb.workshop.season;

import ba.sigurno.ejb.workshop.season.SeasonRequest.PreferredHours;
import ba.sigurno.ejb.workshop.season.SeasonRequest.PresentPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A week of a small country: a town, a village 30 minutes and 30 kilometres away, and another one as far behind it. */
final class SmallSeason {

    static final int TOWN = 0;
    static final int VILLAGE = 1;
    static final int FAR_VILLAGE = 2;

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final List<LocalDate> WEEK = MONDAY.datesUntil(MONDAY.plusDays(5)).toList();

    static final long SAFETY = 1;
    static final long GAMES = 2;

    static final SeasonRoads ROADS = new SeasonRoads(roads(), roads());

    private SmallSeason() {}

    private static int[][] roads() {
        return new int[][] {{0, 30, 60}, {30, 0, 30}, {60, 30, 0}};
    }

    static Season season(List<SeasonTrainer> trainers, SeasonRequest... requests) {
        return new Season(trainers, List.of(requests), WEEK, ROADS, SeasonHours.USUAL);
    }

    /** A trainer of the town who holds everything, three workshops a day. */
    static SeasonTrainer trainer(String id) {
        return new SeasonTrainer(id, TOWN, Set.of(SAFETY, GAMES), Set.of("bs", "hr", "sr"), Set.of(), 3, 120);
    }

    static SeasonTrainer trainer(String id, int home, int mostADay) {
        return new SeasonTrainer(id, home, Set.of(SAFETY, GAMES), Set.of("bs", "hr", "sr"), Set.of(), mostADay, 120);
    }

    /** A workshop of 90 minutes for a class of its own. */
    static SeasonRequest request(String id, int municipality, LocalDate... preferredDays) {
        return new SeasonRequest(
                id,
                id.hashCode(),
                municipality,
                SAFETY,
                "bs",
                90,
                Set.of((long) id.hashCode()),
                Set.of(preferredDays),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                null);
    }

    static SeasonRequest request(String id, int minutes, Set<Long> classes, Set<LocalDate> closedDays) {
        return new SeasonRequest(
                id,
                id.hashCode(),
                TOWN,
                SAFETY,
                "bs",
                minutes,
                classes,
                Set.of(),
                closedDays,
                SeasonRequest.MIN_WEIGHT,
                null);
    }

    /** One whose school would like it from a minute of the day until another one. */
    static SeasonRequest requestBetween(String id, int from, int until) {
        return new SeasonRequest(
                id,
                id.hashCode(),
                TOWN,
                SAFETY,
                "bs",
                90,
                0,
                24 * 60,
                Set.of((long) id.hashCode()),
                Set.of(),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                null,
                new PreferredHours(from, until));
    }

    static PresentPlace present(String trainer, LocalDate day, int start, boolean fixed) {
        return new PresentPlace(trainer, day, start, fixed);
    }

    static Visit visit(Season season, String id) {
        return season.getVisits().stream()
                .filter(visit -> visit.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static TrainerDay day(Season season, String trainer, LocalDate date) {
        return season.getDays().stream()
                .filter(day ->
                        day.getTrainer().id().equals(trainer) && day.getDate().equals(date))
                .findFirst()
                .orElseThrow();
    }

    /** Gives a visit its place by hand. */
    static void place(Season season, String id, String trainer, LocalDate date) {
        visit(season, id).setDay(day(season, trainer, date));
    }
}
