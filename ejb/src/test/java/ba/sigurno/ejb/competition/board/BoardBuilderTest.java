package ba.sigurno.ejb.competition.board;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.competition.board.EditionBoard.Line;
import ba.sigurno.ejb.competition.board.EditionBoard.Seal;
import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boards show who takes part while the quiz runs, what is right afterwards, and never a school with a few entrants. */
class BoardBuilderTest {

    private static final Seal SEAL = new Seal(1, "0", List.of());
    private static final int ENROLLED = 100;

    /** Of the school called A fewer take part, and they know more. */
    private final List<RankedSchool> schools = List.of(school("A", 10, 10), school("B", 20, 5), school("C", 4, 4));

    private static RankedSchool school(String name, int entrants, int right) {
        var sums = new ScoreTotals(entrants, entrants, right * 10_000L, entrants);
        return RankedSchool.ofSchool(name, "BA-03", "Tuzla", ENROLLED, sums);
    }

    private EditionBoard board(Seal seal) {
        return new BoardBuilder("e", 0, seal, schools).boards().get("");
    }

    @Test
    void aLiveBoardTellsNothingOfWhatIsRightNotEvenByItsOrder() {
        var board = board(null);
        assertThat(board.schools()).extracting(Line::name).containsExactly("B", "A");
        assertThat(board.schools()).extracting(Line::percent).containsOnlyNulls();
        assertThat(board.municipalities()).extracting(Line::percent).containsOnlyNulls();
        assertThat(board.jurisdictions()).extracting(Line::percent).containsOnlyNulls();
        assertThat(board.schools().get(0).participation()).isEqualByComparingTo("20");
    }

    @Test
    void oneChildOfManyIsNotRoundedToNone() {
        var sums = new ScoreTotals(1, 1, 0, 1);
        var line = RankedSchool.ofSchool("C", "BA-03", "Tuzla", 28_131, sums).liveLine(1);
        assertThat(line.participation()).isPositive();
    }

    @Test
    void theFinalBoardRanksByAccuracy() {
        var board = board(SEAL);
        assertThat(board.schools()).extracting(Line::name).containsExactly("A", "B");
        assertThat(board.schools())
                .extracting(Line::percent)
                .containsExactly(new BigDecimal("100.0"), new BigDecimal("25.0"));
    }

    @Test
    void noSumIsOfASchoolThatIsNotShown() {
        for (var board : List.of(board(null), board(SEAL))) {
            assertThat(board.entrants()).isEqualTo(30);
            assertThat(board.answers()).isEqualTo(30);
            assertThat(board.municipalities()).extracting(Line::entrants).containsExactly(30);
        }
    }
}
