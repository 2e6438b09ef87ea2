package ba.sigurno.web.operations.year;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.operations.year.EndedYearFigures;
import ba.sigurno.ejb.operations.year.MonthCount;
import ba.sigurno.ejb.operations.year.PublishedText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.competition.report.ResultReportSpreadsheet;
import ba.sigurno.web.participation.ReportSpreadsheet;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The figures of a school year as files for spreadsheets, with one to read that says what each of them is. */
final class YearArchive {

    private static final String CSV = ".csv";

    private final EndedYearFigures figures;
    private final Language language;

    /** The files by their names, and by the message that says what they are. */
    private final Map<String, Spreadsheet> files = new LinkedHashMap<>();

    private final Map<String, String> about = new LinkedHashMap<>();

    YearArchive(EndedYearFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        add("participation", "participation", ReportSpreadsheet.of(figures.participation(), language));
        for (int at = 0; at < figures.results().size(); at++) {
            add(
                    "competition-" + (at + 1),
                    "competition",
                    new ResultReportSpreadsheet(figures.results().get(at), language));
        }
        add("workshops", "workshops", months(figures.workshops()));
        add("trainings", "trainings", months(figures.trainings()));
        add("library", "library", library());
    }

    /** Writes it. */
    void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.write(readme().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            for (var file : files.entrySet()) {
                var bytes = new ByteArrayOutputStream();
                SpreadsheetFormat.CSV.write(bytes, file.getKey(), language, file.getValue());
                zip.putNextEntry(new ZipEntry(file.getKey()));
                bytes.writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    private void add(String name, String key, Spreadsheet file) {
        files.put(name + CSV, file);
        about.put(name + CSV, say("file_" + key));
    }

    private String readme() {
        return say("readme_title", figures.year()) + "\n\n" + say("readme_nobody") + "\n\n"
                + about.entrySet().stream()
                        .map(file -> file.getKey() + ": " + file.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private Spreadsheet months(List<MonthCount> counts) {
        return out -> out.table(
                List.of(
                        SpreadsheetColumn.text(say("column_authority"), MonthCount::authority),
                        SpreadsheetColumn.text(say("column_month"), line -> Dates.month(language, line.month())),
                        SpreadsheetColumn.number(say("column_count"), MonthCount::count)),
                counts);
    }

    private Spreadsheet library() {
        return out -> out.table(
                List.of(
                        SpreadsheetColumn.date(say("column_published"), PublishedText::publishedOn),
                        SpreadsheetColumn.text(
                                say("column_language"), text -> text.language().getNativeName()),
                        SpreadsheetColumn.text(say("column_title"), PublishedText::title),
                        SpreadsheetColumn.text(say("column_address"), PublishedText::slug)),
                figures.library());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "operations_year_" + key, arguments);
    }
}
