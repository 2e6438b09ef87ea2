package ba.sigurno.ejb.workshop.season;

import static ba.sigurno.ejb.workshop.season.SmallSeason.FAR_VILLAGE;
import static ba.sigurno.ejb.workshop.season.SmallSeason.MONDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.TOWN;
import static ba.sigurno.ejb.workshop.season.SmallSeason.TUESDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.VILLAGE;
import static ba.sigurno.ejb.workshop.season.SmallSeason.day;
import static ba.sigurno.ejb.workshop.season.SmallSeason.present;
import static ba.sigurno.ejb.workshop.season.SmallSeason.request;
import static ba.sigurno.ejb.workshop.season.SmallSeason.season;
import static ba.sigurno.ejb.workshop.season.SmallSeason.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order and the hours of a trainer's day. */
class DayRouteTest {

    @Test
    void theShortestWayRoundIsTakenHoweverTheWorkshopsAreGiven() {
        var season = season(
                List.of(trainer("a")), request("far", FAR_VILLAGE), request("home", TOWN), request("near", VILLAGE));
        var route = DayRoute.of(day(season, "a", MONDAY), season.getVisits());
        assertThat(route.kilometres()).isEqualTo(5 + 5 + 120 - 5);
        assertThat(route.fits()).isTrue();
    }

    @Test
    void aWorkshopBeginsWithTheFirstLessonThatIsReached() {
        var season = season(List.of(trainer("a")), request("one", VILLAGE), request("two", FAR_VILLAGE));
        var route = DayRoute.of(day(season, "a", MONDAY), season.getVisits());
        // One begins at 8:00 and ends at 9:30; half an hour of road and a quarter to set up later it is 10:15, then
        // 10:45.
        assertThat(route.starts()).containsExactly(480, 645);
    }

    @Test
    void whatIsPlannedKeepsItsHourAndTheOthersGoRoundIt() {
        var season = season(
                List.of(trainer("a")),
                request("planned", VILLAGE).at(present("a", MONDAY, 580, false)),
                request("new", VILLAGE));
        var planned = season.getVisits().get(0);
        var added = season.getVisits().get(1);
        var route = DayRoute.of(day(season, "a", MONDAY), season.getVisits());
        assertThat(route.fits()).isTrue();
        assertThat(route.startOf(planned)).isEqualTo(580);
        assertThat(route.startOf(added)).isEqualTo(745);
        assertThat(DayRoute.of(day(season, "a", TUESDAY), List.of(planned)).startOf(planned))
                .isEqualTo(480);
    }

    @Test
    void inOneSchoolTheNextWorkshopNeedsNoRoad() {
        var first = request("one", VILLAGE);
        var second = new SeasonRequest(
                "two",
                first.school(),
                VILLAGE,
                first.topic(),
                "bs",
                90,
                Set.of(7L),
                Set.of(),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                null);
        var season = season(List.of(trainer("a")), first, second);
        var route = DayRoute.of(day(season, "a", MONDAY), season.getVisits());
        assertThat(route.kilometres()).isEqualTo(60);
        assertThat(route.starts()).containsExactly(480, 580);
    }

    @Test
    void aSchoolThatAsksForThePartOfADayGetsIt() {
        var afternoon = partOfDay("afternoon", 720, 1440);
        var morning = partOfDay("morning", 0, 720);
        var season = season(List.of(trainer("a")), afternoon, morning);
        var route = DayRoute.of(day(season, "a", MONDAY), season.getVisits());
        assertThat(route.visits()).extracting(Visit::getId).containsExactly("morning", "afternoon");
        assertThat(route.starts()).containsExactly(480, 745);
        assertThat(route.fits()).isTrue();
        var tooLate = season(List.of(trainer("a")), partOfDay("early", 0, 479));
        assertThat(tooLate.getVisits().get(0).getCandidates()).isEmpty();
    }

    private static SeasonRequest partOfDay(String id, int notBefore, int notAfter) {
        return new SeasonRequest(
                id,
                id.hashCode(),
                VILLAGE,
                SmallSeason.SAFETY,
                "bs",
                90,
                notBefore,
                notAfter,
                Set.of(),
                Set.of(),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                null);
    }

    @Test
    void aTrainingOnlineTakesTimeAndNoRoad() {
        var season = season(
                List.of(trainer("a")),
                request("training", SeasonRoads.NOWHERE).at(present("a", MONDAY, 480, true)),
                request("one", VILLAGE));
        var route = DayRoute.of(day(season, "a", MONDAY), season.getVisits());
        assertThat(route.kilometres()).isEqualTo(60);
        assertThat(route.startOf(season.getVisits().get(1))).isEqualTo(645);
    }
}
