package ba.sigurno.ejb.participation.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.SampleMeasures;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankedTest {

    @Test
    void aSmallSchoolDoesNotComeFirstByChance() {
        var small = line("small", 20, 25L);
        var great = line("great", 700, 1000L);
        assertThat(Ranked.best(List.of(small, great))).extracting(Ranked::line).containsExactly(great, small);
    }

    @Test
    void whoHasFewPupilsOrIsNotKnownIsNotCompared() {
        assertThat(Ranked.best(List.of(
                        line("few", 15, 19L),
                        line("unknown", 15, null),
                        new ReportLine(null, SampleMeasures.reached(30, 40L)))))
                .isEmpty();
    }

    @Test
    void twelveAreShown() {
        var lines = IntStream.range(0, 30)
                .mapToObj(at -> line("school " + at, at * 5L, 200L))
                .toList();
        assertThat(Ranked.best(lines))
                .hasSize(12)
                .first()
                .extracting(each -> each.line().unit())
                .isEqualTo("school 29");
    }

    @Test
    void theIntervalIsThatOfWilson() {
        var interval = Interval.of(40, 100);
        assertThat(interval.share().doubleValue()).isEqualTo(40);
        assertThat(interval.low().doubleValue()).isEqualTo(32.3, within(0.1));
        assertThat(interval.high().doubleValue()).isEqualTo(48.3, within(0.1));
    }

    @Test
    void noShareIsBelowNothingOrAboveAll() {
        assertThat(Interval.of(0, 20).low().signum()).isZero();
        // Rounded, there may be more who were reached than there are.
        assertThat(Interval.of(25, 22).high().doubleValue()).isEqualTo(100);
    }

    private static ReportLine line(String name, long reached, Long enrolled) {
        return new ReportLine(name, SampleMeasures.reached(reached, enrolled));
    }
}
