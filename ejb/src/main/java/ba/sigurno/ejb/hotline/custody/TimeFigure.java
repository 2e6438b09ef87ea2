package ba.sigurno.ejb.hotline.custody;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long it took in the quarters of a year.
 *
 * @param quarters the medians of the four quarters
 * @param year that of the year
 */
public record TimeFigure(TimeMeasure what, List<Median> quarters, Median year) {

    /**
     * The middle one of some times.
     *
     * @param hours null when there were none
     * @param reports of how many reports
     */
    public record Median(Long hours, long reports) {

        static Median of(Stream<Long> times) {
            var sorted = times.sorted().toList();
            if (sorted.isEmpty()) {
                return new Median(null, 0);
            }
            long lower = sorted.get((sorted.size() - 1) / 2);
            long upper = sorted.get(sorted.size() / 2);
            return new Median(Math.round((lower + upper) / 2.0), sorted.size());
        }
    }

    static TimeFigure of(TimeMeasure what, List<List<Long>> hours) {
        return new TimeFigure(
                what,
                hours.stream().map(quarter -> Median.of(quarter.stream())).toList(),
                Median.of(hours.stream().flatMap(List::stream)));
    }
}
