package ba.sigurno.web.participation;

import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.Breakdown;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.SpreadsheetCsv;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the report as CSV. */
final class ReportCsv {

    /** The sign that statistics use for a hidden figure; the last line explains it. */
    private static final String HIDDEN = "*";

    private static final List<String> COLUMNS = List.of(
            "name",
            "place",
            "schools",
            "active",
            "enrolled",
            "classes",
            "pupils",
            "completions",
            "workshops",
            "certificates");

    private ReportCsv() {}

    static String write(ParticipationReport report, Breakdown by, Language language) {
        var total = report.getTotal();
        var rows = Stream.concat(
                ReportRow.of(report, by, language).stream().map(row -> row(row.name(), row.place(), row.line())),
                Stream.of(row(Messages.text(language, "participation_total"), "", total)));
        var title = Localised.text(report.getAuthority().getTexts(), language);
        var legend = HIDDEN + " " + Messages.text(language, "participation_hidden") + ": "
                + Messages.text(language, "participation_hidden_text");
        var lines = Stream.of(
                        Stream.of(List.of(title, report.getYear().toString()), header(language)),
                        rows,
                        Stream.of(List.of(legend)))
                .flatMap(Function.identity());
        return SpreadsheetCsv.of(lines.toList());
    }

    private static List<String> header(Language language) {
        return COLUMNS.stream()
                .map(column -> Messages.text(language, "participation_column_" + column))
                .toList();
    }

    private static List<String> row(String name, String place, ReportLine line) {
        return List.of(
                name,
                place,
                String.valueOf(line.schools()),
                String.valueOf(line.schoolsWithClasses()),
                String.valueOf(line.enrolled()),
                String.valueOf(line.classes()),
                figure(line.pupils()),
                figure(line.completions()),
                String.valueOf(line.workshops()),
                String.valueOf(line.certificates()));
    }

    private static String figure(Figure figure) {
        return figure.isHidden() ? HIDDEN : String.valueOf(figure.getValue());
    }
}
