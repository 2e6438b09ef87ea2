package ba.sigurno.ejb.hotline.custody;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.disclosure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is given to others tells nothing about one to four reports. */
class FigureReportTest {

    @Test
    void aSmallFigureIsHiddenAndCannotBeWorkedOut() {
        var line = report(new QuarterFigure("ILLEGAL", List.of(20L, 3L, 9L, 40L)));
        assertThat(line.quarters())
                .extracting(Figure::isHidden)
                // The third follows from the sum of the year otherwise.
                .containsExactly(false, true, true, false);
        assertThat(line.year().getValue()).isEqualTo(72);
    }

    @Test
    void noneAndManyAreShown() {
        var line = report(new QuarterFigure("ILLEGAL", List.of(0L, 5L, 0L, 11L)));
        assertThat(line.quarters()).extracting(Figure::getValue).containsExactly(0L, 5L, 0L, 11L);
    }

    @Test
    void theMiddleOfAFewTimesIsHidden() {
        var hours = List.of(List.of(1L, 5L, 2L, 90L, 7L), List.of(3L, 4L), List.<Long>of(), List.<Long>of());
        var figure = TimeFigure.of(TimeMeasure.TO_REMOVAL, hours);
        assertThat(figure.quarters()).extracting(TimeFigure.Median::hours).containsExactly(5L, 4L, null, null);
        assertThat(figure.year()).isEqualTo(new TimeFigure.Median(4L, 7));
        var line = FigureReport.of(2026, List.of(), List.of(figure)).lines().get(0);
        assertThat(line.quarters().get(0).getValue()).isEqualTo(5);
        assertThat(line.quarters().get(1).isHidden()).isTrue();
        assertThat(line.quarters().get(2)).isNull();
        assertThat(line.year().getValue()).isEqualTo(4);
    }

    private static FigureReport.Line report(QuarterFigure figure) {
        return FigureReport.of(2026, List.of(figure), List.of()).lines().get(0);
    }
}
