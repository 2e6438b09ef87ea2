package ba.sigurno.ejb.workshop.season;

import static ba.sigurno.ejb.workshop.season.SmallSeason.FAR_VILLAGE;
import static ba.sigurno.ejb.workshop.season.SmallSeason.GAMES;
import static ba.sigurno.ejb.workshop.season.SmallSeason.MONDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.SAFETY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.TOWN;
import static ba.sigurno.ejb.workshop.season.SmallSeason.TUESDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.VILLAGE;
import static ba.sigurno.ejb.workshop.season.SmallSeason.place;
import static ba.sigurno.ejb.workshop.season.SmallSeason.present;
import static ba.sigurno.ejb.workshop.season.SmallSeason.request;
import static ba.sigurno.ejb.workshop.season.SmallSeason.requestBetween;
import static ba.sigurno.ejb.workshop.season.SmallSeason.season;
import static ba.sigurno.ejb.workshop.season.SmallSeason.trainer;
import static ba.sigurno.ejb.workshop.season.SmallSeason.visit;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of a season: what it allows and what it costs. */
class SeasonRulesTest {

    private static final SolutionManager<Season, HardMediumSoftScore> SCORES =
            SolutionManager.create(SeasonSolver.factory(new TerminationConfig()));

    @Test
    void onlyWhoHoldsTheTopicIsChosen() {
        var holds = new SeasonTrainer("a", TOWN, Set.of(SAFETY), Set.of("bs"), Set.of(), 3, 120);
        var doesNot = new SeasonTrainer("b", TOWN, Set.of(GAMES), Set.of("bs"), Set.of(), 3, 120);
        assertThat(choice(season(List.of(holds, doesNot), request("one", TOWN))))
                .containsExactly("a");
    }

    @Test
    void onlyWhoSpeaksTheLanguageIsChosen() {
        var speaks = new SeasonTrainer("a", TOWN, Set.of(SAFETY), Set.of("bs"), Set.of(), 3, 120);
        var doesNot = new SeasonTrainer("b", TOWN, Set.of(SAFETY), Set.of("hr", "sr"), Set.of(), 3, 120);
        assertThat(choice(season(List.of(speaks, doesNot), request("one", TOWN))))
                .containsExactly("a");
    }

    @Test
    void nobodyTravelsFartherThanTheyDo() {
        var near = new SeasonTrainer("a", VILLAGE, Set.of(SAFETY), Set.of("bs"), Set.of(), 3, 30);
        var tooFar = new SeasonTrainer("b", TOWN, Set.of(SAFETY), Set.of("bs"), Set.of(), 3, 59);
        assertThat(choice(season(List.of(near, tooFar), request("one", FAR_VILLAGE))))
                .containsExactly("a");
    }

    @Test
    void nobodyWorksOnLeaveAndNoSchoolOpensInItsBreak() {
        var trainer = new SeasonTrainer("a", TOWN, Set.of(SAFETY), Set.of("bs"), Set.of(MONDAY), 3, 120);
        var season = season(List.of(trainer), request("one", 90, Set.of(1L), Set.of(TUESDAY)));
        assertThat(visit(season, "one").getCandidates())
                .extracting(TrainerDay::getDate)
                .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
    }

    @Test
    void aDayHoldsNoMoreThanItsTrainerDoes() {
        var season = season(List.of(trainer("a", TOWN, 1)), request("one", TOWN), request("two", TOWN));
        place(season, "one", "a", MONDAY);
        assertThat(cost(season, SeasonRules.TOO_MANY).hardScore()).isZero();
        place(season, "two", "a", MONDAY);
        assertThat(cost(season, SeasonRules.TOO_MANY).hardScore()).isNegative();
    }

    @Test
    void aDayEndsInTime() {
        var season = season(
                List.of(trainer("a")),
                request("one", 240, Set.of(1L), Set.of()),
                request("two", 240, Set.of(2L), Set.of()),
                request("three", 240, Set.of(3L), Set.of()));
        place(season, "one", "a", MONDAY);
        place(season, "two", "a", MONDAY);
        assertThat(cost(season, SeasonRules.HOURS).hardScore()).isZero();
        place(season, "three", "a", MONDAY);
        assertThat(cost(season, SeasonRules.HOURS).hardScore()).isNegative();
    }

    @Test
    void nobodyIsInTwoPlacesWithoutTheTimeToTravel() {
        // Held in the town until 9:30, the next in the far village at 10:45 is reached in an hour and a quarter, 10:00
        // is not.
        var inTown = request("one", TOWN).at(present("a", MONDAY, 480, true));
        var reached = season(
                List.of(trainer("a")), inTown, request("two", FAR_VILLAGE).at(present("a", MONDAY, 645, true)));
        assertThat(cost(reached, SeasonRules.HOURS).hardScore()).isZero();
        var missed = season(
                List.of(trainer("a")), inTown, request("two", FAR_VILLAGE).at(present("a", MONDAY, 600, true)));
        assertThat(cost(missed, SeasonRules.HOURS).hardScore()).isEqualTo(-45);
    }

    @Test
    void aClassHasOneWorkshopADay() {
        var season = season(
                List.of(trainer("a"), trainer("b")),
                request("one", 90, Set.of(1L, 2L), Set.of()),
                request("two", 90, Set.of(2L), Set.of()),
                request("three", 90, Set.of(3L), Set.of()));
        place(season, "one", "a", MONDAY);
        place(season, "two", "b", TUESDAY);
        place(season, "three", "b", MONDAY);
        assertThat(cost(season, SeasonRules.CLASS_TWICE).hardScore()).isZero();
        place(season, "two", "b", MONDAY);
        assertThat(cost(season, SeasonRules.CLASS_TWICE).hardScore()).isNegative();
    }

    @Test
    void aRequestWithoutAPlaceCostsItsWeightAndNoneIsServedAtThePriceOfTwo() {
        var season = season(List.of(trainer("a")), request("one", TOWN), request("two", TOWN));
        place(season, "one", "a", MONDAY);
        assertThat(cost(season, SeasonRules.NO_PLACE).mediumScore()).isEqualTo(-SeasonRequest.MIN_WEIGHT);
        assertThat(SeasonRequest.MAX_WEIGHT).isLessThan(2 * SeasonRequest.MIN_WEIGHT);
    }

    @Test
    void twoOnOneRoadCostItOnce() {
        var season = season(List.of(trainer("a")), request("one", VILLAGE), request("two", FAR_VILLAGE));
        place(season, "one", "a", MONDAY);
        place(season, "two", "a", TUESDAY);
        assertThat(cost(season, SeasonRules.ROAD).softScore()).isEqualTo(-1800);
        place(season, "two", "a", MONDAY);
        assertThat(cost(season, SeasonRules.ROAD).softScore()).isEqualTo(-1200);
    }

    @Test
    void anotherDayThanThePreferredOnesHasAPrice() {
        var season = season(List.of(trainer("a")), request("one", TOWN, MONDAY, TUESDAY), request("two", TOWN));
        place(season, "two", "a", MONDAY);
        place(season, "one", "a", TUESDAY);
        assertThat(cost(season, SeasonRules.NOT_PREFERRED).softScore()).isZero();
        place(season, "one", "a", TUESDAY.plusDays(1));
        assertThat(cost(season, SeasonRules.NOT_PREFERRED).softScore()).isNegative();
    }

    @Test
    void otherHoursThanThoseOfTheSchoolHaveAPrice() {
        var season = season(
                List.of(trainer("a")),
                requestBetween("one", 10 * 60, 13 * 60),
                requestBetween("two", 10 * 60, 13 * 60));
        place(season, "one", "a", MONDAY);
        place(season, "two", "a", TUESDAY);
        assertThat(cost(season, SeasonRules.OUT_OF_HOURS).softScore())
                .as("each waits for them")
                .isZero();
        place(season, "two", "a", MONDAY);
        assertThat(cost(season, SeasonRules.OUT_OF_HOURS).softScore()).isNegative();
        assertThat(cost(season, SeasonRules.HOURS).hardScore())
                .as("the day can be done")
                .isZero();
    }

    @Test
    void twoTrainersWithOneEachAreFairerThanOneWithBoth() {
        var season = season(List.of(trainer("a"), trainer("b")), request("one", TOWN), request("two", TOWN));
        place(season, "one", "a", MONDAY);
        place(season, "two", "a", TUESDAY);
        int unfair = cost(season, SeasonRules.LOAD).softScore();
        place(season, "two", "b", TUESDAY);
        assertThat(cost(season, SeasonRules.LOAD).softScore()).isGreaterThan(unfair);
    }

    @Test
    void whatIsPlannedIsMovedOnlyAtAPrice() {
        var season = season(List.of(trainer("a")), request("one", TOWN).at(present("a", MONDAY, 530, false)));
        assertThat(cost(season, SeasonRules.MOVED).softScore()).isZero();
        place(season, "one", "a", TUESDAY);
        assertThat(cost(season, SeasonRules.MOVED).softScore()).isNegative();
        visit(season, "one").setDay(null);
        assertThat(cost(season, SeasonRules.MOVED).softScore()).isNegative();
    }

    private static List<String> choice(Season season) {
        return visit(season, "one").getCandidates().stream()
                .map(day -> day.getTrainer().id())
                .distinct()
                .toList();
    }

    /** Returns what one rule costs in a season as it is. */
    private static HardMediumSoftScore cost(Season season, String rule) {
        return SCORES.analyze(season).constraintMap().values().stream()
                .filter(analysis -> analysis.constraintRef().constraintName().equals(rule))
                .map(ConstraintAnalysis::score)
                .findFirst()
                .orElse(HardMediumSoftScore.ZERO);
    }
}
