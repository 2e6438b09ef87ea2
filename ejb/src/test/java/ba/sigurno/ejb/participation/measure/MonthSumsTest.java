package ba.sigurno.ejb.participation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.disclosure.RandomRounding;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonthSumsTest {

    private static final long YEAR_KEY = 4711;

    @Test
    void theLastMonthHasTheFigureOfTheYear() {
        var sums = new MonthSums();
        sums.add(0, 17, 1);
        sums.add(3, 6, 2);
        sums.addToYear(23, YEAR_KEY);
        assertThat(sums.rounded())
                .hasSize(12)
                .endsWith(RandomRounding.round(23, YEAR_KEY))
                .element(3)
                .isEqualTo(RandomRounding.round(23, YEAR_KEY));
    }

    @Test
    void sumsNeverFallAndAreMultiplesOfFiveLessThanFiveFromTheTruth() {
        var random = new Random(17);
        for (int school = 0; school < 200; school++) {
            var sums = new MonthSums();
            var truth = new long[12];
            long sum = 0;
            for (int month = 0; month < 12; month++) {
                long count = random.nextInt(9);
                sums.add(month, count, random.nextInt(1 << 30));
                sum += count;
                truth[month] = sum;
            }
            sums.addToYear(sum, random.nextInt(1 << 30));
            var shown = sums.rounded();
            assertThat(shown).isSorted().allMatch(figure -> figure % RandomRounding.BASE == 0);
            for (int month = 0; month < 12; month++) {
                assertThat(Math.abs(shown.get(month) - truth[month])).isLessThan(RandomRounding.BASE);
            }
        }
    }

    @Test
    void whereNobodyDidAnythingItIsZero() {
        assertThat(new MonthSums().rounded()).hasSize(12).containsOnly(0L);
    }
}
