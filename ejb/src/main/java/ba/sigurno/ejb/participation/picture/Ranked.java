package ba.sigurno.ejb.participation.picture;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import java.util.Comparator;
import java.util.List;

/**
 * A line of the ranking.
 *
 * @param line whose share it is
 * @param interval its share, and what chance leaves open
 */
public record Ranked(ReportLine line, Interval interval) {

    /** With fewer pupils enrolled nobody is compared. */
    public static final int MIN_ENROLLED = 20;

    private static final int MOST = 12;

    /** Returns the best of these lines that reached anybody, by the lower end of what chance leaves open. */
    static List<Ranked> best(List<ReportLine> lines) {
        return lines.stream()
                .filter(line -> line.unit() != null && line.measures().number(Measure.ENROLLED) >= MIN_ENROLLED)
                .filter(line -> line.measures().number(Measure.REACHED) > 0)
                .map(Ranked::of)
                .sorted(Comparator.comparing((Ranked each) -> each.interval().low())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    static Ranked of(ReportLine line) {
        var measures = line.measures();
        return new Ranked(line, Interval.of(measures.number(Measure.REACHED), measures.number(Measure.ENROLLED)));
    }
}
