package ba.sigurno.ejb.competition.prize;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenLine.Part;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pool of the draw tells nothing of a few children, also not to who knows the public board. */
class TicketPoolsTest {

    private static final Map<Long, String> BANDS = Map.of(1L, "P1", 2L, "P2");

    private final List<FrozenSchool> schools = new ArrayList<>();
    private final Map<Long, FrozenLine> lines = new HashMap<>();

    /** A school with so many entrants with the paper of each age band. */
    private long school(String authority, int first, int second) {
        long id = schools.size() + 1L;
        schools.add(new FrozenSchool(id, "s" + id, "Škola", authority, null, 100, List.of()));
        var parts = new ArrayList<Part>();
        if (first > 0) {
            parts.add(new Part(2, 1, counted(first)));
        }
        if (second > 0) {
            parts.add(new Part(5, 2, counted(second)));
        }
        int all = first + second;
        lines.put(id, new FrozenLine(id, all < 5 ? null : 1, counted(all), parts));
        return id;
    }

    private static ScoreTotals counted(int entrants) {
        return new ScoreTotals(entrants, entrants, 0, 0);
    }

    private String pool(long school, String band) {
        return new TicketPools(schools, lines, BANDS).of(school, band).orElse(null);
    }

    @Test
    void aSchoolOnTheBoardIsDrawnInItsJurisdiction() {
        long school = school("BA-03", 0, 8);
        assertThat(pool(school, "P2")).isEqualTo("P2-BA-03");
    }

    @Test
    void oneSmallSchoolIsNotAddedToThoseOnTheBoard() {
        long shown = school("BA-03", 0, 8);
        long small = school("BA-03", 0, 4);
        assertThat(pool(shown, "P2")).isEqualTo("P2-BA-03");
        assertThat(pool(small, "P2")).isNull();
    }

    @Test
    void smallSchoolsWithFiveChildrenTogetherAreDrawnInTheirJurisdiction() {
        school("BA-03", 0, 8);
        long one = school("BA-03", 0, 3);
        long other = school("BA-03", 0, 2);
        assertThat(pool(one, "P2")).isEqualTo("P2-BA-03");
        assertThat(pool(other, "P2")).isEqualTo("P2-BA-03");
    }

    @Test
    void smallSchoolsOfSeveralJurisdictionsAreDrawnWithTheCountry() {
        school("BA-03", 0, 8);
        long one = school("BA-03", 0, 4);
        long other = school("BA-04", 0, 4);
        assertThat(pool(one, "P2")).isEqualTo("P2-ALL");
        assertThat(pool(other, "P2")).isEqualTo("P2-ALL");
    }

    @Test
    void aFewChildrenOfAnAgeBandAreDrawnWithThoseOfAll() {
        long one = school("BA-03", 3, 0);
        long other = school("BA-04", 0, 2);
        assertThat(pool(one, "P1")).isEqualTo("ALL-ALL");
        assertThat(pool(other, "P2")).isEqualTo("ALL-ALL");
    }

    @Test
    void oneSchoolIsNoTwoBecauseItsChildrenHadTwoPapers() {
        long small = school("BA-03", 2, 2);
        school("BA-04", 0, 9);
        assertThat(pool(small, "P1")).isNull();
        assertThat(pool(small, "P2")).isNull();
    }

    @Test
    void aFewChildrenOfASchoolOnTheBoardAreNoPoolOfTheirOwn() {
        long school = school("BA-03", 1, 8);
        school("BA-04", 9, 0);
        long other = school("BA-05", 4, 8);
        assertThat(pool(school, "P2")).isEqualTo("P2-BA-03");
        assertThat(pool(school, "P1")).isEqualTo("P1-ALL").isEqualTo(pool(other, "P1"));
    }
}
