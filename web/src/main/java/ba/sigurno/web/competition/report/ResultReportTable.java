package ba.sigurno.web.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.SpreadsheetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the report as a table for spreadsheets. */
final class ResultReportTable {

    /** The sign that statistics use for a hidden figure; the last line explains it. */
    private static final String HIDDEN = "*";

    private final ResultReport report;
    private final Language language;
    private final List<List<?>> rows = new ArrayList<>();

    private ResultReportTable(ResultReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    static SpreadsheetTable of(ResultReport report, Language language) {
        var table = new ResultReportTable(report, language);
        table.write();
        return new SpreadsheetTable(table.text("title"), table.rows);
    }

    private void write() {
        rows.add(List.of(report.title(), report.name()));
        rows.add(List.of(text("closed"), Dates.local(report.closedAt()).toLocalDate()));
        rows.add(List.of(text("school_count"), report.schoolCount()));
        rows.add(List.of(text("absent"), report.absent()));
        heads();
        line("total", text("total"), "", null, report.total(), report.before());
        report.jurisdictions()
                .forEach(line ->
                        line("jurisdictions", line.jurisdiction().name(), "", null, line.cell(), line.before()));
        report.ageBands().forEach(line -> line("bands", line.ageBand(), "", null, line.cell(), line.before()));
        report.grades().forEach(line -> line("grades", line.ageBand(), "", line.grade(), line.cell(), line.before()));
        report.municipalities()
                .forEach(line -> line("municipalities", "", line.name(), null, line.cell(), line.before()));
        report.schools()
                .forEach(line -> line("schools", line.name(), line.municipality(), null, line.cell(), line.before()));
        rows.add(List.of(HIDDEN + " " + text("hidden")));
    }

    private void heads() {
        var heads = new ArrayList<String>();
        for (var head : List.of(
                "table", "what", "municipality", "grade", "entrants", "enrolled", "participation", "accuracy")) {
            heads.add(text(head));
        }
        if (report.previousYear() != null) {
            for (var head : List.of("entrants", "participation", "accuracy")) {
                heads.add(text(head) + " " + report.previousYear());
            }
        }
        rows.add(heads);
    }

    private void line(String table, String what, String municipality, Integer grade, Cell cell, Cell before) {
        var row = new ArrayList<Object>(Arrays.asList(text(table), what, municipality, grade));
        row.add(shown(cell, cell.entrants().getValue()));
        row.add(cell.enrolled());
        row.add(shown(cell, cell.getParticipation()));
        row.add(shown(cell, cell.getAccuracy()));
        if (before != null) {
            row.add(shown(before, before.entrants().getValue()));
            row.add(shown(before, before.getParticipation()));
            row.add(shown(before, before.getAccuracy()));
        }
        rows.add(row);
    }

    private static Object shown(Cell cell, Number figure) {
        return cell.entrants().isHidden() ? HIDDEN : figure;
    }

    private String text(String key) {
        return Messages.text(language, "competition_result_report_" + key);
    }
}
