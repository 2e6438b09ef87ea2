package ba.sigurno.ejb.quiz.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TestTheoryTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void theVarianceIsThatOfASample() {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squared distances 32.
        assertThat(TestTheory.variance(8, 40, 232)).isCloseTo(32 / 7.0, CLOSE);
    }

    @Test
    void pointsOnALineCorrelateWholly() {
        // x = 1, 2, 3 and y = 3, 2, 1
        assertThat(TestTheory.correlation(3, 6, 14, 6, 14, 10).orElseThrow()).isCloseTo(-1, CLOSE);
        assertThat(TestTheory.correlation(3, 6, 14, 6, 14, 14).orElseThrow()).isCloseTo(1, CLOSE);
    }

    @Test
    void whatDoesNotVaryCorrelatesWithNothing() {
        assertThat(TestTheory.correlation(3, 3, 3, 6, 14, 6)).isEmpty();
        assertThat(TestTheory.correlation(1, 1, 1, 2, 4, 2)).isEmpty();
        assertThat(TestTheory.alpha(4, 0, 0)).isEmpty();
    }

    @Test
    void aLittleBelowZeroIsChanceUnlessItIsSeenOften() {
        assertThat(TestTheory.isNegative(-0.1, 100)).isFalse();
        assertThat(TestTheory.isNegative(-0.1, 400)).isTrue();
        assertThat(TestTheory.isNegative(0, 400)).isFalse();
    }

    @Test
    void oneQuestionAloneHasNoReliability() {
        assertThat(TestTheory.alpha(1, 0.25, 0.25)).isEmpty();
    }

    /** p = 5/6, 3/6, 3/6, 1/6: the sum of pq is 28/36; the variance of the totals is 34/6 - 4; KR-20 = 4/3 (1 - 7/15). */
    @Test
    void alphaOfRightAndWrongIsTheirKr20() {
        var analysis = WorkedExample.analysis(WorkedExample.ANSWERS);
        assertThat(analysis.getReliability().orElseThrow()).isCloseTo(32 / 45.0, CLOSE);
    }

    /** Totals 4, 3, 2, 2, 1, 0 of 4: mean 2, variance 10/5; the standard error is the root of 2 (1 - 32/45). */
    @Test
    void meanDeviationAndStandardErrorAreSharesOfWhatCanBeScored() {
        var analysis = WorkedExample.analysis(WorkedExample.ANSWERS);
        assertThat(analysis.getMean().orElseThrow()).isCloseTo(0.5, CLOSE);
        assertThat(analysis.getDeviation().orElseThrow()).isCloseTo(Math.sqrt(2) / 4, CLOSE);
        assertThat(analysis.getStandardError().orElseThrow()).isCloseTo(Math.sqrt(2 * 13 / 45.0) / 4, CLOSE);
    }

    /**
     * B against the other three (3, 2, 1, 2, 1, 0): who has it right has 2 of the others in the mean, who has not has 1;
     * the others deviate by the root of 19/6 - 1.5²; point-biserial = (2 - 1) / 0.957427 · 0.5.
     */
    @Test
    void discriminationIsThePointBiserialCorrelationWithTheRest() {
        var sums = WorkedExample.sums(WorkedExample.ANSWERS, 1, 101, -1);
        var item = new ItemAnalysis(item(), sums, List.of());
        assertThat(item.getDiscrimination().orElseThrow()).isCloseTo(0.5222329678670935, CLOSE);
        assertThat(item.getFacility().orElseThrow()).isCloseTo(0.5, CLOSE);
    }

    /** With partial credit: x = 1, 0.5, 0 and y = 1, 0.5, 0.5 five times over; computed with variances of n. */
    @Test
    void alphaTakesPartialCredit() {
        double[][] thrice = {{1, 1}, {0.5, 0.5}, {0, 0.5}};
        var answers = new double[15][];
        for (int at = 0; at < answers.length; at++) {
            answers[at] = thrice[at % 3];
        }
        // x: 1/6, y: 1/18; totals 2, 1, 0.5 with mean 7/6: 7/18.
        double expected = 2 * (1 - (1 / 6.0 + 1 / 18.0) / (7 / 18.0));
        assertThat(WorkedExample.analysis(answers).getReliability().orElseThrow())
                .isCloseTo(expected, within(1e-9));
    }

    private static ItemAnalysis.Item item() {
        return new ItemAnalysis.Item(2, "q", 1, true, null, "B");
    }
}
