package ba.sigurno.ejb.workshop.season;

import static ba.sigurno.ejb.workshop.season.SmallSeason.FAR_VILLAGE;
import static ba.sigurno.ejb.workshop.season.SmallSeason.GAMES;
import static ba.sigurno.ejb.workshop.season.SmallSeason.MONDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.SAFETY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.TOWN;
import static ba.sigurno.ejb.workshop.season.SmallSeason.TUESDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.VILLAGE;
import static ba.sigurno.ejb.workshop.season.SmallSeason.WEEK;
import static ba.sigurno.ejb.workshop.season.SmallSeason.place;
import static ba.sigurno.ejb.workshop.season.SmallSeason.present;
import static ba.sigurno.ejb.workshop.season.SmallSeason.request;
import static ba.sigurno.ejb.workshop.season.SmallSeason.season;
import static ba.sigurno.ejb.workshop.season.SmallSeason.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a season proposes and why. */
class SeasonPlanTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    @Test
    void eachPlaceHasItsReason() {
        var season = season(
                List.of(trainer("a"), trainer("b", VILLAGE, 3)),
                request("fixed", TOWN).at(present("a", MONDAY, 480, true)),
                request("kept", TOWN).at(present("a", TUESDAY, 530, false)),
                request("near", FAR_VILLAGE, TUESDAY),
                request("far", FAR_VILLAGE, MONDAY.plusDays(2)),
                request("beside", VILLAGE, MONDAY));
        place(season, "near", "b", TUESDAY);
        place(season, "far", "a", MONDAY.plusDays(2));
        place(season, "beside", "a", MONDAY.plusDays(2));
        assertThat(SeasonPlan.of(season).placed())
                .extracting(SeasonPlan.Placed::request, SeasonPlan.Placed::reason)
                .containsExactlyInAnyOrder(
                        tuple("fixed", PlaceReason.FIXED),
                        tuple("kept", PlaceReason.KEPT),
                        tuple("near", PlaceReason.PREFERRED_AND_NEAREST),
                        tuple("far", PlaceReason.PREFERRED_DAY),
                        tuple("beside", PlaceReason.ALONGSIDE));
    }

    @Test
    void eachRequestWithoutAPlaceHasItsReason() {
        var everyDay = new HashSet<>(WEEK);
        var trainers = List.of(
                new SeasonTrainer("a", TOWN, Set.of(SAFETY), Set.of("bs"), Set.of(), 1, 30),
                new SeasonTrainer("b", TOWN, Set.of(GAMES), Set.of("hr"), Set.of(), 1, 30));
        var season = season(
                trainers,
                other("topic", TOWN, 9, "bs"),
                other("language", TOWN, SAFETY, "sr"),
                request("reach", FAR_VILLAGE),
                request("closed", 90, Set.of(1L), everyDay),
                request("full", TOWN));
        assertThat(SeasonPlan.of(season).unplaced())
                .extracting(SeasonPlan.Unplaced::request, SeasonPlan.Unplaced::reason)
                .containsExactlyInAnyOrder(
                        tuple("topic", NoPlaceReason.TOPIC),
                        tuple("language", NoPlaceReason.LANGUAGE),
                        tuple("reach", NoPlaceReason.REACH),
                        tuple("closed", NoPlaceReason.CLOSED),
                        tuple("full", NoPlaceReason.FULL));
    }

    @Test
    void allThatHaveAPlaceGetOneAndThoseOnOneRoadAreTogether() {
        var requests = IntStream.range(0, 12)
                .mapToObj(number -> request("r" + number, number % 3))
                .toArray(SeasonRequest[]::new);
        var solved = SeasonSolver.solve(
                season(List.of(trainer("a"), trainer("b", FAR_VILLAGE, 3)), requests), SHORT, SHORT, better -> true);
        var plan = SeasonPlan.of(solved);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(solved.getScore().hardScore()).isZero();
        assertThat(solved.routes()).allMatch(DayRoute::fits);
        // Each village by who lives there or nearer, not each of the twelve on its own from the town.
        assertThat(plan.kilometres()).isLessThan(400);
    }

    @Test
    void whenNotAllCanBeServedTheWeightierAre() {
        var light = request("light", TOWN);
        var heavy = new SeasonRequest(
                "heavy", 5, VILLAGE, SAFETY, "bs", 90, Set.of(5L), Set.of(), Set.of(), SeasonRequest.MAX_WEIGHT, null);
        var onlyMonday = new SeasonTrainer(
                "a", TOWN, Set.of(SAFETY), Set.of("bs"), new HashSet<>(WEEK.subList(1, WEEK.size())), 1, 120);
        var plan = SeasonPlan.of(
                SeasonSolver.solve(season(List.of(onlyMonday), light, heavy), SHORT, SHORT, better -> true));
        assertThat(plan.placed()).extracting(SeasonPlan.Placed::request).containsExactly("heavy");
        assertThat(plan.unplaced()).containsExactly(new SeasonPlan.Unplaced("light", NoPlaceReason.FULL));
    }

    @Test
    void aRequestThatIsAddedDisturbsNobody() {
        var first = SeasonPlan.of(SeasonSolver.solve(
                season(List.of(trainer("a")), request("one", VILLAGE), request("two", FAR_VILLAGE)),
                SHORT,
                SHORT,
                better -> true));
        var accepted = first.placed().stream()
                .map(place -> request(place.request(), place.request().equals("one") ? VILLAGE : FAR_VILLAGE)
                        .at(present(place.trainer(), place.day(), place.start(), false)))
                .toList();
        var again = SeasonPlan.of(SeasonSolver.solve(
                season(List.of(trainer("a")), accepted.get(0), accepted.get(1), request("three", TOWN)),
                SHORT,
                SHORT,
                better -> true));
        assertThat(again.unplaced()).isEmpty();
        assertThat(again.placed()).filteredOn(place -> place.moved()).isEmpty();
        assertThat(again.placed())
                .extracting(SeasonPlan.Placed::request, SeasonPlan.Placed::day, SeasonPlan.Placed::start)
                .containsAll(first.placed().stream()
                        .map(place -> tuple(place.request(), place.day(), place.start()))
                        .toList());
    }

    @Test
    void whoHasSeenEnoughEndsTheSearch() {
        var requests = IntStream.range(0, 12)
                .mapToObj(number -> request("r" + number, number % 3))
                .toArray(SeasonRequest[]::new);
        var shown = new int[1];
        SeasonSolver.solve(
                season(List.of(trainer("a")), requests), Duration.ofHours(1), Duration.ofHours(1), better -> {
                    shown[0]++;
                    return false;
                });
        assertThat(shown[0]).isPositive();
    }

    private static SeasonRequest other(String id, int municipality, long topic, String language) {
        return new SeasonRequest(
                id,
                id.hashCode(),
                municipality,
                topic,
                language,
                90,
                Set.of((long) id.hashCode()),
                Set.of(),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                null);
    }
}
