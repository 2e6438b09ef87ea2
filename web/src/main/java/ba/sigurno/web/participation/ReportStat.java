package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.web.i18n.FormatBacking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A figure of all that a report is about.
 *
 * @param value the figure as people write it, with that of the whole where it is a part of one
 * @param label what it is, with its share of the whole
 * @param href the address of what it means
 */
public record ReportStat(String value, String label, String href) {

    /** Returns the figures that are counted, the schools first. */
    static List<ReportStat> of(ParticipationReport report, FormatBacking fmt, String contextPath) {
        return new Writer(report, fmt, contextPath).all();
    }

    /** Writes the figures of a report for its reader. */
    private record Writer(ParticipationReport report, FormatBacking fmt, String contextPath) {

        List<ReportStat> all() {
            boolean school = report.scope().school() != null;
            return Stream.of(
                            school ? null : part(Measure.ACTIVE_SCHOOLS, Measure.SCHOOLS),
                            stat(Measure.CLASSES),
                            part(Measure.REACHED, isCounted(Measure.ENROLLED) ? Measure.ENROLLED : Measure.PUPILS),
                            stat(Measure.PUPILS),
                            stat(Measure.COMPLETIONS),
                            percentage(Measure.QUIZ_CORRECT),
                            stat(Measure.ENTRANTS),
                            part(Measure.WORKSHOPS, Measure.REQUESTS),
                            stat(Measure.MET),
                            part(Measure.CERTIFIED, Measure.TEACHERS),
                            school || report.selection().isOfPart()
                                    ? null
                                    : stat(ReportColumn.TRAININGS, fmt.number(report.trainings()), ""))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private ReportStat stat(Measure measure) {
            return isCounted(measure)
                    ? stat(measure.getKey(), fmt.number(report.total().number(measure)), "")
                    : null;
        }

        /** Of few nothing is known, and nothing said. */
        private ReportStat percentage(Measure measure) {
            var known = report.total().get(measure);
            return known == null ? null : stat(measure.getKey(), fmt.percent(BigDecimal.valueOf(known)), "");
        }

        private ReportStat part(Measure part, Measure whole) {
            if (!isCounted(part) || !isCounted(whole)) {
                return null;
            }
            var value = fmt.number(report.total().number(part)) + " / "
                    + fmt.number(report.total().number(whole));
            var share = report.total().share(part, whole);
            return stat(part.getKey(), value, share == null ? "" : " · " + fmt.percent(share));
        }

        private ReportStat stat(String key, String value, String more) {
            return new ReportStat(
                    value,
                    fmt.text("participation_measure_" + key) + more,
                    contextPath + "/participation/definitions.xhtml#" + key);
        }

        private boolean isCounted(Measure measure) {
            return measure.isCounted(report.selection(), Dimension.TOTAL);
        }
    }
}
