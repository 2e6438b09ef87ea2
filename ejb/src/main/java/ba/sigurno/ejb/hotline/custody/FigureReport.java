package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.Figure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of a year, for the observatory and the yearly report: what is about one to four reports is hidden. */
public record FigureReport(int year, List<Line> lines) {

    /**
     * A line.
     *
     * @param what the end of its message key
     * @param quarters null for none, such as the median of no time
     * @param year likewise
     */
    public record Line(String what, List<Figure> quarters, Figure year) {}

    static FigureReport of(int year, List<QuarterFigure> figures, List<TimeFigure> times) {
        var lines = figures.stream().map(FigureReport::counts).collect(Collectors.toList());
        times.forEach(time -> lines.add(medians(time)));
        return new FigureReport(year, List.copyOf(lines));
    }

    /** Hides what is small, and what would give it away with the sum of the year. */
    private static Line counts(QuarterFigure figure) {
        var quarters = IntStream.range(0, figure.quarters().size())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), figure.quarters()::get));
        var control = new DisclosureControl<>(Map.of(figure.what(), quarters));
        return new Line(
                figure.what(),
                quarters.entrySet().stream()
                        .map(quarter -> Figure.of(quarter.getValue(), control.hidesPart(quarter.getKey())))
                        .toList(),
                Figure.of(figure.year(), control.hidesGroup(figure.what())));
    }

    private static Line medians(TimeFigure time) {
        return new Line(
                time.what().name(),
                time.quarters().stream().map(FigureReport::median).collect(Collectors.toList()),
                median(time.year()));
    }

    private static Figure median(TimeFigure.Median median) {
        return median.hours() == null ? null : Figure.of(median.hours(), median.reports() < DisclosureControl.MIN);
    }
}
