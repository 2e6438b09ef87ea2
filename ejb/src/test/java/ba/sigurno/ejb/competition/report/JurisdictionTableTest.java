package ba.sigurno.ejb.competition.report;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenLine.Part;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.competition.result.FrozenSchool.Grade;
import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report of a jurisdiction tells nothing of a few children, also not to who knows the public board. */
class JurisdictionTableTest {

    private static final long PAPER = 1;
    private static final int PUPILS = 20;

    private final List<FrozenSchool> schools = new ArrayList<>();
    private final Map<Long, FrozenLine> lines = new HashMap<>();

    /** A school with so many entrants by grade, from the first on; all right. */
    private void school(int... entrants) {
        long id = schools.size() + 1L;
        var grades = new ArrayList<Grade>();
        var parts = new ArrayList<Part>();
        int all = 0;
        for (int grade = 1; grade <= entrants.length; grade++) {
            grades.add(new Grade(grade, PAPER, PUPILS));
            parts.add(new Part(grade, PAPER, counted(entrants[grade - 1])));
            all += entrants[grade - 1];
        }
        schools.add(new FrozenSchool(id, "s" + id, "Škola", "BA-03", null, PUPILS * entrants.length, grades));
        lines.put(id, new FrozenLine(id, all < 5 ? null : 1, counted(all), parts));
    }

    private static ScoreTotals counted(int entrants) {
        return new ScoreTotals(entrants, entrants, entrants * 10_000L, entrants);
    }

    private JurisdictionTable table() {
        return new JurisdictionTable(schools, lines);
    }

    private static Long entrants(Cell cell) {
        return cell.entrants().getValue();
    }

    @Test
    void oneSmallSchoolIsNotCountedForTheBoardWouldGiveItAway() {
        school(10, 8);
        school(3, 0);
        assertThat(table().leavesOut()).isTrue();
        assertThat(entrants(table().total())).isEqualTo(18);
        assertThat(entrants(table().grade(PAPER, 1))).isEqualTo(10);
    }

    @Test
    void twoSmallSchoolsWithFiveChildrenTogetherAreCounted() {
        school(10, 8);
        school(3, 0);
        school(2, 0);
        assertThat(table().leavesOut()).isFalse();
        assertThat(entrants(table().total())).isEqualTo(23);
    }

    @Test
    void fiveSchoolsWithAChildEachAreNotCounted() {
        school(10, 8);
        for (int school = 0; school < 5; school++) {
            school(1);
        }
        assertThat(table().leavesOut()).isTrue();
        assertThat(entrants(table().total())).isEqualTo(18);
    }

    @Test
    void smallSchoolsWithAsManyChildrenAsTheyCanHaveAreNotCounted() {
        school(10, 8);
        school(4, 0);
        school(4, 0);
        assertThat(table().leavesOut()).isTrue();
    }

    @Test
    void aGradeWithAFewChildrenIsHiddenAndAnotherWithIt() {
        school(10, 3, 8);
        assertThat(entrants(table().grade(PAPER, 2))).isNull();
        assertThat(table().grade(PAPER, 2).getAccuracy()).isNull();
        assertThat(table().grade(PAPER, 2).getParticipation()).isNull();
        assertThat(entrants(table().grade(PAPER, 3))).isNull();
        assertThat(entrants(table().grade(PAPER, 1))).isEqualTo(10);
        assertThat(entrants(table().paper(PAPER))).isEqualTo(21);
    }

    @Test
    void pupilsOfSchoolsThatDidNotTakePartAreEnrolledToo() {
        school(10, 8);
        lines.clear();
        assertThat(table().total().enrolled()).isEqualTo(2L * PUPILS);
        assertThat(entrants(table().total())).isZero();
    }

    @Test
    void aSumOfJurisdictionsIsThatOfWhatIsShownOfEach() {
        school(10, 3, 8);
        var hidden = table().grade(PAPER, 2);
        var shown = table().grade(PAPER, 1);
        assertThat(entrants(hidden.and(shown))).isEqualTo(10);
        assertThat(hidden.and(hidden).entrants().isHidden()).isTrue();
        assertThat(hidden.and(shown).enrolled()).isEqualTo(2L * PUPILS);
    }
}
