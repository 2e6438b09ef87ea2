package ba.sigurno.web.participation;

import static ba.sigurno.web.text.SpreadsheetCell.text;

import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.Breakdown;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetCell;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the report for spreadsheets: what it is about, a line for each unit and the total. */
final class ReportSpreadsheet {

    private final Language language;

    private ReportSpreadsheet(Language language) {
        this.language = language;
    }

    static Spreadsheet of(ParticipationReport report, Breakdown by, Language language) {
        var words = new ReportSpreadsheet(language);
        var rows = new ArrayList<>(ReportRow.of(report, by, language));
        rows.add(new ReportRow(words.say("total"), "", false, report.getTotal()));
        return out -> {
            out.line(
                    text(Localised.text(report.getAuthority().getTexts(), language)),
                    text(report.getYear().toString()));
            out.table(words.columns(), rows);
            out.line(text(SpreadsheetCell.HIDDEN + " " + words.say("hidden") + ": " + words.say("hidden_text")));
        };
    }

    private List<SpreadsheetColumn<ReportRow>> columns() {
        return List.of(
                SpreadsheetColumn.name(title("name"), language, ReportRow::name),
                SpreadsheetColumn.name(title("place"), language, ReportRow::place),
                number("schools", ReportLine::schools),
                number("active", ReportLine::schoolsWithClasses),
                number("enrolled", ReportLine::enrolled),
                number("classes", ReportLine::classes),
                figure("pupils", ReportLine::pupils),
                figure("completions", ReportLine::completions),
                number("workshops", ReportLine::workshops),
                figure("met", ReportLine::met),
                number("certificates", ReportLine::certificates));
    }

    private SpreadsheetColumn<ReportRow> number(String column, Function<ReportLine, Long> number) {
        return SpreadsheetColumn.number(title(column), row -> number.apply(row.line()));
    }

    private SpreadsheetColumn<ReportRow> figure(String column, Function<ReportLine, Figure> figure) {
        return new SpreadsheetColumn<>(
                title(column),
                row -> SpreadsheetCell.numberOrHidden(figure.apply(row.line()).getValue()));
    }

    private String title(String column) {
        return say("column_" + column);
    }

    private String say(String key) {
        return Messages.text(language, "participation_" + key);
    }
}
