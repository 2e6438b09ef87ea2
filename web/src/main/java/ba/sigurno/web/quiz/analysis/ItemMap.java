package ba.sigurno.web.quiz.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The questions of a quiz as points of a drawing: facility from left to right, discrimination from below upwards. Every
 * figure of it stands in the table too.
 */
public final class ItemMap {

    /** The drawing's size and the edges of the plot in it, in units of the drawing. */
    private static final int LEFT = 34;

    private static final int RIGHT = 336;
    private static final int TOP = 10;
    private static final int BOTTOM = 200;

    private final List<Point> points;
    private final List<Line> columns;
    private final List<Line> rows;

    /** A question: its point, its number in the table, and whether it should be looked at. */
    public record Point(long x, long y, String label, boolean suspect) {}

    /** A line of the grid and its label. */
    public record Line(long at, String label, boolean zero) {}

    private ItemMap(List<Point> points, List<Line> columns, List<Line> rows) {
        this.points = points;
        this.columns = columns;
        this.rows = rows;
    }

    /** Returns the map of the rows that have both figures. */
    static ItemMap of(List<AnalysisRow> items, AnalysisFormat format) {
        var drawn = items.stream().filter(AnalysisRow::isDrawable).toList();
        double least =
                drawn.stream().mapToDouble(AnalysisRow::discrimination).min().orElse(0);
        double most =
                drawn.stream().mapToDouble(AnalysisRow::discrimination).max().orElse(0);
        int low = (int) Math.min(-1, Math.floor(least * 5));
        int high = (int) Math.max(3, Math.ceil(most * 5));
        return new ItemMap(
                drawn.stream()
                        .map(row -> new Point(
                                x(row.facility()),
                                y(row.discrimination(), low, high),
                                String.valueOf(row.number()),
                                !row.item().getHints().isEmpty()))
                        .toList(),
                IntStream.rangeClosed(0, 4)
                        .mapToObj(step -> new Line(x(step / 4.0), format.percent(step / 4.0), false))
                        .toList(),
                IntStream.rangeClosed(low, high)
                        .mapToObj(step -> new Line(y(step / 5.0, low, high), format.tenths(step * 2), step == 0))
                        .toList());
    }

    private static long x(double facility) {
        return Math.round(LEFT + facility * (RIGHT - LEFT));
    }

    private static long y(double discrimination, int low, int high) {
        return Math.round(BOTTOM - (discrimination * 5 - low) / (high - low) * (BOTTOM - TOP));
    }

    public List<Point> getPoints() {
        return points;
    }

    public List<Line> getColumns() {
        return columns;
    }

    public List<Line> getRows() {
        return rows;
    }
}
