package ba.sigurno.web.participation.classreport;

import static ba.sigurno.web.text.SpreadsheetCell.text;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.classreport.ClassReport;
import ba.sigurno.ejb.participation.classreport.ClassReportLine;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.text.SpreadsheetColumn;
import ba.sigurno.web.text.SpreadsheetWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report of classes for spreadsheets: of its lines never more than one part is in memory. */
final class ClassReportSpreadsheet {

    private static final List<Measure> FIGURES = List.of(
            Measure.PUPILS,
            Measure.REACHED,
            Measure.BEGUN,
            Measure.COMPLETIONS,
            Measure.BEFORE,
            Measure.AFTER,
            Measure.QUIZ_CORRECT);

    private final ClassReport report;
    private final Function<ClassReport.Part, List<ClassReportLine>> lines;
    private final Language language;
    private final Map<Long, School> schools;

    /** Will write it with the lines that it reads of each part. */
    ClassReportSpreadsheet(
            ClassReport report, Function<ClassReport.Part, List<ClassReportLine>> lines, Language language) {
        this.report = report;
        this.lines = lines;
        this.language = language;
        this.schools = report.schools().stream().collect(Collectors.toMap(School::getId, Function.identity()));
    }

    void write(SpreadsheetWriter out) throws IOException {
        if (report.countedAt() != null) {
            out.line(text(say("counted_at", Dates.dateTime(language, report.countedAt()))));
        }
        // From a list of parts, and not from a stream of years: it buffers what one element of its source becomes.
        out.table(columns(), () -> report.parts().stream()
                .flatMap(part -> lines.apply(part).stream())
                .iterator());
        out.line(text(say("rounded_text")));
        out.sheet(say("definitions_title"));
        out.table(
                List.of(
                        SpreadsheetColumn.text(say("definitions_figure"), this::title),
                        SpreadsheetColumn.text(
                                say("definitions_meaning"),
                                figure -> say("measure_" + figure.getKey() + "_definition"))),
                FIGURES);
    }

    private List<SpreadsheetColumn<ClassReportLine>> columns() {
        var columns = new ArrayList<SpreadsheetColumn<ClassReportLine>>();
        columns.add(SpreadsheetColumn.text(
                say("year"), line -> line.schoolClass().getSchoolYear().toString()));
        columns.add(SpreadsheetColumn.text(
                say("authority"),
                line -> Localised.text(school(line).getAuthority().getTexts(), language)));
        columns.add(SpreadsheetColumn.text(say("measure_place"), line -> {
            var municipality = school(line).getMunicipality();
            return municipality == null ? "" : municipality.nameIn(language);
        }));
        columns.add(SpreadsheetColumn.name(
                say("class_report_school"), language, line -> school(line).getName()));
        columns.add(SpreadsheetColumn.text(
                say("class_report_class"), line -> line.schoolClass().getName()));
        columns.add(SpreadsheetColumn.text(say("class_report_grades"), ClassReportSpreadsheet::grades));
        columns.add(SpreadsheetColumn.text(
                say("language"), line -> line.schoolClass().getLanguage().getNativeName()));
        columns.add(SpreadsheetColumn.text(
                say("strand"),
                line -> line.strand() == null
                        ? say("any_strand")
                        : Localised.text(line.strand().getTexts(), language)));
        FIGURES.forEach(figure -> columns.add(column(figure)));
        return columns;
    }

    private SpreadsheetColumn<ClassReportLine> column(Measure figure) {
        return figure.isPercentage()
                ? SpreadsheetColumn.percent(
                        title(figure), line -> line.measures().get(figure))
                : SpreadsheetColumn.number(
                        title(figure), line -> line.measures().number(figure));
    }

    private School school(ClassReportLine line) {
        return schools.get(line.schoolClass().getSchool().getId());
    }

    private static String grades(ClassReportLine line) {
        return line.schoolClass().getGrades().all().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private String title(Measure figure) {
        return say("measure_" + figure.getKey());
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language, "participation_" + key, arguments);
    }
}
