package ba.sigurno.ejb.workshop.season;

import static ba.sigurno.ejb.workshop.season.SmallSeason.GAMES;
import static ba.sigurno.ejb.workshop.season.SmallSeason.MONDAY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.SAFETY;
import static ba.sigurno.ejb.workshop.season.SmallSeason.WEEK;
import static ba.sigurno.ejb.workshop.season.SmallSeason.present;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planned with a trainer from far away goes to one who lives near, however much was put beside it. */
class HandedDayTest {

    private static final int FAR_TOWN = 0;
    private static final int NEAR_TOWN = 1;
    private static final int VILLAGE = 2;

    private static final int[][] ROADS = {{0, 170, 170}, {170, 0, 20}, {170, 20, 0}};

    /** By moves and not by time, so that it ends with the same plan on every machine. */
    private static final long MOVES = 50_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aDayGoesOverAsAWhole(int others) {
        var requests = new ArrayList<SeasonRequest>();
        requests.add(request("planned").at(present("far", MONDAY, 635, false)));
        for (int other = 0; other < others; other++) {
            requests.add(request("waiting" + other));
        }
        var trainers = List.of(trainer("far", FAR_TOWN), trainer("near", NEAR_TOWN));
        var solved = SeasonSolver.factory(new TerminationConfig().withMoveCountLimit(MOVES))
                .buildSolver()
                .solve(new Season(trainers, requests, WEEK, new SeasonRoads(ROADS, ROADS), SeasonHours.USUAL));
        assertThat(SeasonPlan.of(solved).placed())
                .filteredOn(place -> place.request().equals("planned"))
                .singleElement()
                .satisfies(place -> assertThat(place.trainer()).isEqualTo("near"));
    }

    private static SeasonTrainer trainer(String id, int home) {
        return new SeasonTrainer(id, home, Set.of(SAFETY, GAMES), Set.of("bs", "hr", "sr"), Set.of(), 4, 300);
    }

    private static SeasonRequest request(String id) {
        return new SeasonRequest(
                id,
                1,
                VILLAGE,
                SAFETY,
                "bs",
                90,
                Set.of((long) id.hashCode()),
                Set.of(MONDAY),
                Set.of(),
                SeasonRequest.MIN_WEIGHT,
                null);
    }
}
