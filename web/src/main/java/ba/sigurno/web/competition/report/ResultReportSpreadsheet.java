package ba.sigurno.web.competition.report;

import static ba.sigurno.web.text.SpreadsheetCell.date;
import static ba.sigurno.web.text.SpreadsheetCell.number;
import static ba.sigurno.web.text.SpreadsheetCell.text;

import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetCell;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetWriter;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the report for spreadsheets: what it is about, and all its tables as one, so that it can be filtered. */
public final class ResultReportSpreadsheet implements Spreadsheet {

    private final ResultReport report;
    private final Language language;

    /** Writes a report in the language of its reader. */
    public ResultReportSpreadsheet(ResultReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** A line of one of the tables; {@code before} is null without an edition before. */
    private record Line(String table, String what, String municipality, Integer grade, Cell cell, Cell before) {}

    @Override
    public void write(SpreadsheetWriter out) throws IOException {
        out.line(text(report.title()), text(report.name()));
        out.line(text(say("closed")), date(Dates.local(report.closedAt()).toLocalDate()));
        out.line(text(say("school_count")), number(report.schoolCount()));
        out.line(text(say("absent")), number(report.absent()));
        out.table(columns(), lines());
        out.line(text(SpreadsheetCell.HIDDEN + " " + say("hidden")));
    }

    private List<SpreadsheetColumn<Line>> columns() {
        var columns = new ArrayList<SpreadsheetColumn<Line>>();
        columns.add(SpreadsheetColumn.text(say("table"), line -> say(line.table)));
        columns.add(SpreadsheetColumn.name(say("what"), language, Line::what));
        columns.add(SpreadsheetColumn.name(say("municipality"), language, Line::municipality));
        columns.add(SpreadsheetColumn.number(say("grade"), Line::grade));
        columns.add(entrants("", Line::cell));
        columns.add(SpreadsheetColumn.number(say("enrolled"), line -> line.cell.enrolled()));
        columns.add(participation("", Line::cell));
        columns.add(accuracy("", Line::cell));
        if (report.previousYear() != null) {
            var year = " " + report.previousYear();
            columns.add(entrants(year, Line::before));
            columns.add(participation(year, Line::before));
            columns.add(accuracy(year, Line::before));
        }
        return columns;
    }

    private SpreadsheetColumn<Line> entrants(String year, Function<Line, Cell> cell) {
        return column(
                "entrants", year, cell, figures -> number(figures.entrants().getValue()));
    }

    private SpreadsheetColumn<Line> participation(String year, Function<Line, Cell> cell) {
        return column("participation", year, cell, figures -> {
            var share = figures.getParticipation();
            return SpreadsheetCell.percent(share == null ? null : share.setScale(1, RoundingMode.HALF_UP));
        });
    }

    private SpreadsheetColumn<Line> accuracy(String year, Function<Line, Cell> cell) {
        return column("accuracy", year, cell, figures -> SpreadsheetCell.percent(figures.getAccuracy()));
    }

    /** Returns a column of figures, of which those about too few children are hidden. */
    private SpreadsheetColumn<Line> column(
            String key, String year, Function<Line, Cell> cell, Function<Cell, SpreadsheetCell> shown) {
        return new SpreadsheetColumn<>(say(key) + year, line -> {
            var figures = cell.apply(line);
            if (figures == null) {
                return text("");
            }
            return figures.entrants().isHidden() ? text(SpreadsheetCell.HIDDEN) : shown.apply(figures);
        });
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line("total", say("total"), "", null, report.total(), report.before()));
        report.jurisdictions()
                .forEach(line -> lines.add(
                        new Line("jurisdictions", line.jurisdiction().name(), "", null, line.cell(), line.before())));
        report.ageBands()
                .forEach(line -> lines.add(new Line("bands", line.ageBand(), "", null, line.cell(), line.before())));
        report.grades()
                .forEach(line ->
                        lines.add(new Line("grades", line.ageBand(), "", line.grade(), line.cell(), line.before())));
        report.municipalities()
                .forEach(line ->
                        lines.add(new Line("municipalities", "", line.name(), null, line.cell(), line.before())));
        report.schools()
                .forEach(line -> lines.add(
                        new Line("schools", line.name(), line.municipality(), null, line.cell(), line.before())));
        return lines;
    }

    private String say(String key) {
        return Messages.text(language, "competition_result_report_" + key);
    }
}
