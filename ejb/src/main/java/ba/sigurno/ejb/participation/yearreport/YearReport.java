package ba.sigurno.ejb.participation.yearreport;

import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.picture.ReportPictures;
import ba.sigurno.persistence.participation.measure.Dimension;
import java.time.Instant;
import java.util.List;

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
        Instant printed) {}
