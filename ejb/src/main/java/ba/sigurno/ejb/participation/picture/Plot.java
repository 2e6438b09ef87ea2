package ba.sigurno.ejb.participation.picture;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where shares lie in a picture of a school year, from its upper left corner; the same for years that are compared.
 *
 * @param width for twelve months
 * @param height from 0 up to the greatest share
 * @param most the greatest share of the picture, in percent
 */
public record Plot(double width, double height, int most) {

    private static final int LAST = 11;
    private static final int STEP = 10;
    private static final int ALL = 100;

    /** Returns one in which all of these find room. */
    public static Plot of(Collection<Trend> trends, double width, double height) {
        double greatest = trends.stream()
                .flatMap(trend -> Stream.of(trend.now(), trend.before()))
                .map(Series::share)
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0);
        return new Plot(width, height, Math.min(ALL, ((int) greatest / STEP + 1) * STEP));
    }

    /** Returns where a month lies, 0 for September. */
    public double x(int month) {
        return month * width / LAST;
    }

    /** Returns where a share in percent lies. */
    public double y(double share) {
        return height - share * height / most;
    }

    /** Returns the points of a year, as SVG writes them; empty when its shares are not known. */
    public String points(Series series) {
        return IntStream.range(0, series.reached().size())
                .filter(month -> series.share(month) != null)
                .mapToObj(month -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x(month),
                        y(series.share(month).doubleValue())))
                .collect(Collectors.joining(" "));
    }
}
