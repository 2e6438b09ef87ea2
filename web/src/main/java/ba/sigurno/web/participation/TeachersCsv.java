package ba.sigurno.web.participation;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.TeacherReport.Award;
import ba.sigurno.ejb.participation.TeacherReport.Programme;
import ba.sigurno.ejb.participation.TeacherReport.Row;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.SpreadsheetCsv;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the teachers' trainings as CSV: a line for each award and each programme begun, one for a teacher without
 * either; or the sums.
 */
final class TeachersCsv {

    private TeachersCsv() {}

    /** Writes the lines by teacher. */
    static String write(List<Row> rows, Language language) {
        var head = header(language, "name", "schools", "programme", "state", "until");
        return SpreadsheetCsv.of(Stream.concat(Stream.of(head), rows.stream().flatMap(row -> lines(row, language)))
                .toList());
    }

    /** Writes the sums by programme. */
    static String sums(List<Programme> programmes, Language language) {
        var head = header(language, "programme", "seated", "awarded");
        var lines = programmes.stream()
                .map(one -> List.of(one.title(), String.valueOf(one.seated()), String.valueOf(one.awarded())));
        return SpreadsheetCsv.of(Stream.concat(Stream.of(head), lines).toList());
    }

    private static List<String> header(Language language, String... columns) {
        return Stream.of(columns)
                .map(column -> Messages.text(language, "participation_teachers_" + column))
                .toList();
    }

    private static Stream<List<String>> lines(Row row, Language language) {
        if (row.awards().isEmpty() && row.begun().isEmpty()) {
            return Stream.of(List.of(row.name(), row.schools(), "", "", ""));
        }
        return Stream.concat(
                row.awards().stream().map(award -> line(row, award, language)),
                row.begun().stream()
                        .map(title -> List.of(
                                row.name(),
                                row.schools(),
                                title,
                                Messages.text(language, "participation_teachers_begun"),
                                "")));
    }

    private static List<String> line(Row row, Award award, Language language) {
        var state = award.valid() ? "participation_teachers_valid" : "participation_teachers_expired";
        return List.of(
                row.name(),
                row.schools(),
                award.title(),
                Messages.text(language, state),
                award.validUntil() == null ? "" : Dates.date(language, award.validUntil()));
    }
}
