package ba.sigurno.web.participation;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.TeacherReport.Award;
import ba.sigurno.ejb.participation.TeacherReport.Programme;
import ba.sigurno.ejb.participation.TeacherReport.Row;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the teachers' trainings for spreadsheets: a line for each award and each programme begun, one for a teacher
 * without either; or the sums.
 */
final class TeachersSpreadsheet {

    private final Language language;

    private TeachersSpreadsheet(Language language) {
        this.language = language;
    }

    /** How a teacher stands to a programme; without one, all of it is empty. */
    private record Line(Row teacher, String programme, String state, LocalDate until) {}

    /** Writes the lines by teacher. */
    static Spreadsheet of(List<Row> rows, Language language) {
        var words = new TeachersSpreadsheet(language);
        var columns = List.<SpreadsheetColumn<Line>>of(
                SpreadsheetColumn.name(words.say("name"), language, line -> line.teacher.name()),
                SpreadsheetColumn.name(words.say("schools"), language, line -> line.teacher.schools()),
                SpreadsheetColumn.text(words.say("programme"), Line::programme),
                SpreadsheetColumn.text(words.say("state"), Line::state),
                SpreadsheetColumn.date(words.say("until"), Line::until));
        return out ->
                out.table(columns, () -> rows.stream().flatMap(words::lines).iterator());
    }

    /** Writes the sums by programme. */
    static Spreadsheet sums(List<Programme> programmes, Language language) {
        var words = new TeachersSpreadsheet(language);
        var columns = List.<SpreadsheetColumn<Programme>>of(
                SpreadsheetColumn.text(words.say("programme"), Programme::title),
                SpreadsheetColumn.number(words.say("seated"), Programme::seated),
                SpreadsheetColumn.number(words.say("awarded"), Programme::awarded));
        return out -> out.table(columns, programmes);
    }

    private Stream<Line> lines(Row row) {
        if (row.awards().isEmpty() && row.begun().isEmpty()) {
            return Stream.of(new Line(row, "", "", null));
        }
        return Stream.concat(
                row.awards().stream().map(award -> line(row, award)),
                row.begun().stream().map(title -> new Line(row, title, say("begun"), null)));
    }

    private Line line(Row row, Award award) {
        return new Line(row, award.title(), say(award.valid() ? "valid" : "expired"), award.validUntil());
    }

    private String say(String key) {
        return Messages.text(language, "participation_teachers_" + key);
    }
}
