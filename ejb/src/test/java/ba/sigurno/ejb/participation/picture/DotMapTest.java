package ba.sigurno.ejb.participation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.SampleMeasures;
import ba.sigurno.persistence.territory.Municipality;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DotMapTest {

    @Test
    void theMoreToTheNorthTheHigherAndTheMoreToTheEastTheFurtherRight() {
        var map = DotMap.of(List.of(
                line("Bihać", 44.8, 15.9, 100, 1000L),
                line("Trebinje", 42.7, 18.3, 100, 500L),
                line("Bijeljina", 44.8, 19.2, 0, 2000L)));
        var byName = map.dots().stream()
                .collect(Collectors.toMap(dot -> dot.municipality().getNameLatin(), dot -> dot));
        assertThat(byName.get("Bihać").x()).isLessThan(byName.get("Trebinje").x());
        assertThat(byName.get("Trebinje").y())
                .isGreaterThan(byName.get("Bijeljina").y());
        assertThat(map.dots())
                .allMatch(dot -> dot.x() >= dot.radius() && dot.x() <= map.width() - dot.radius())
                .allMatch(dot -> dot.y() >= dot.radius() && dot.y() <= map.height() - dot.radius());
        assertThat(map.dots().get(0).municipality().getNameLatin())
                .as("the greatest is drawn first")
                .isEqualTo("Bijeljina");
    }

    @Test
    void nothingReachedHasAShadeAndNothingKnownHasNone() {
        var map = DotMap.of(List.of(line("Zero", 44, 17, 0, 300L), line("Unknown", 44.1, 17.1, 0, null)));
        assertThat(map.dots()).extracting(DotMap.Dot::shade).containsExactlyInAnyOrder(Shade.ALL.get(0), null);
    }

    @Test
    void aPlaceThatNobodyKnowsHasNoCircle() {
        assertThat(DotMap.of(List.of(new ReportLine(null, SampleMeasures.reached(5, 10L))))
                        .dots())
                .isEmpty();
    }

    @Test
    void aShareReadsAsItsShade() {
        assertThat(Shade.of(new BigDecimal("39.6"))).isEqualTo(Shade.ALL.get(3));
        assertThat(Shade.of(BigDecimal.ZERO)).isEqualTo(Shade.ALL.get(0));
        assertThat(Shade.of(BigDecimal.valueOf(100))).isEqualTo(Shade.ALL.get(4));
    }

    private static ReportLine line(String name, double north, double east, long reached, Long enrolled) {
        return new ReportLine(
                new Municipality(null, name, name, null, north, east), SampleMeasures.reached(reached, enrolled));
    }
}
