package ba.sigurno.ejb.participation.yearreport;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.picture.ReportPictures;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.territory.Authority;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the report of a school year says.
 *
 * @param pictures what is drawn
 * @param now the figures of the year
 * @param before those of the year before
 * @param dimension what the lines are: authorities, municipalities or schools; null without lines
 * @param lines the figures of the parts
 * @param printed when it was made
 */
public record YearReport(
        ReportPictures pictures,
        Measures now,
        Measures before,
        Dimension dimension,
        List<ReportLine> lines,
        Instant printed) {

    /** Returns whether its school year is over. */
    public boolean isOver() {
        return pictures.trend().monthsOver()
                == pictures.trend().before().reached().size();
    }

    /** Returns the figures of the municipalities in which there is anything to count: a school, or pupils of one that closed. */
    public List<ReportLine> municipalities() {
        return counted(pictures.municipalities());
    }

    /** Returns those of the parts; of municipalities likewise. */
    public List<ReportLine> parts() {
        return dimension == Dimension.MUNICIPALITY ? counted(lines) : lines;
    }

    private static List<ReportLine> counted(List<ReportLine> lines) {
        return lines.stream()
                .filter(line -> Stream.of(Measure.SCHOOLS, Measure.ENROLLED, Measure.REACHED)
                        .anyMatch(measure -> line.measures().number(measure) > 0))
                .toList();
    }

    /** Returns the jurisdictions of whose schools none has a class yet. */
    public List<Authority> idle() {
        return dimension != Dimension.AUTHORITY
                ? List.of()
                : lines.stream()
                        .filter(line -> line.measures().number(Measure.ACTIVE_SCHOOLS) == 0)
                        .map(line -> (Authority) line.unit())
                        .toList();
    }
}
