package ba.sigurno.web.participation;

import static ba.sigurno.web.text.SpreadsheetCell.text;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the report for spreadsheets: what it is about and of when, a line for each unit with all that is counted of it, the
 * total, and what each figure is.
 */
public final class ReportSpreadsheet {

    private final ParticipationReport report;
    private final Language language;

    private ReportSpreadsheet(ParticipationReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** Returns the file of a report, in the language of its reader. */
    public static Spreadsheet of(ParticipationReport report, Language language) {
        return new ReportSpreadsheet(report, language)::write;
    }

    private void write(SpreadsheetWriter out) throws IOException {
        var columns = ReportColumn.of(report, true);
        var rows = new ArrayList<>(ReportRow.of(report, language));
        rows.add(new ReportRow(say("total"), "", false, null, report.total()));
        out.line(
                text(new ReportPlace(report.scope(), language).name()),
                text(report.year().toString()),
                text(filters()));
        if (report.countedAt() != null) {
            out.line(text(say("counted_at", Dates.dateTime(language, report.countedAt()))));
        }
        out.table(columns.stream().flatMap(this::columns).toList(), rows);
        out.line(text(say("rounded_text")));
        out.sheet(say("definitions_title"));
        out.table(
                List.of(
                        SpreadsheetColumn.text(say("definitions_figure"), this::title),
                        SpreadsheetColumn.text(
                                say("definitions_meaning"), column -> say("measure_" + column.key() + "_definition"))),
                columns.stream().filter(column -> column.measure() != null).toList());
    }

    /** Returns what the report is limited to, in words; empty when to nothing. */
    private String filters() {
        var selection = report.selection();
        return Stream.of(
                        selection.ageBand() == null
                                ? null
                                : Localised.text(selection.ageBand().getTexts(), language),
                        selection.strand() == null
                                ? null
                                : Localised.text(selection.strand().getTexts(), language),
                        selection.language() == null
                                ? null
                                : selection.language().getNativeName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Stream<SpreadsheetColumn<ReportRow>> columns(ReportColumn column) {
        if (column.measure() != null) {
            return Stream.of(
                    column.isShare()
                            ? SpreadsheetColumn.percent(title(column), column::rounded)
                            : SpreadsheetColumn.number(title(column), column::value));
        }
        var name = SpreadsheetColumn.name(title(column), language, ReportRow::name);
        return report.dimension() == Dimension.SCHOOL
                ? Stream.of(name, SpreadsheetColumn.name(say("measure_place"), language, ReportRow::place))
                : Stream.of(name);
    }

    private String title(ReportColumn column) {
        return say("measure_" + column.key());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "participation_" + key, arguments);
    }
}
