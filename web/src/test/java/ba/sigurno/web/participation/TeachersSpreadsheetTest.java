package ba.sigurno.web.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.participation.TeacherReport.Award;
import ba.sigurno.ejb.participation.TeacherReport.Row;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.text.SpreadsheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeachersSpreadsheetTest {

    private static final String SCHOOL = "OŠ „Čelić“";

    @Test
    void eachAwardAndEachProgrammeBegunHasALine() throws IOException {
        var awards = List.of(
                new Award("Mentor", LocalDate.of(2028, 12, 25), true),
                new Award("Osnove", LocalDate.of(2025, 1, 2), false));
        assertThat(lines(new Row("Emina Hadžić", SCHOOL, awards, List.of("Nasilje"))))
                .containsExactly(
                        "Emina Hadžić;OŠ „Čelić“;Mentor;valid;25/12/2028",
                        "Emina Hadžić;OŠ „Čelić“;Osnove;expired;02/01/2025",
                        "Emina Hadžić;OŠ „Čelić“;Nasilje;in progress;");
    }

    @Test
    void anAwardForEverHasNoLastDay() throws IOException {
        assertThat(lines(new Row("Emina Hadžić", SCHOOL, List.of(new Award("Osnove", null, true)), List.of())))
                .containsExactly("Emina Hadžić;OŠ „Čelić“;Osnove;valid;");
    }

    @Test
    void whoHasNeitherIsThereAllTheSame() throws IOException {
        assertThat(lines(new Row("Selma Đulić", SCHOOL, List.of(), List.of())))
                .containsExactly("Selma Đulić;OŠ „Čelić“;;;");
    }

    @Test
    void namesAreInTheReadersScript() throws IOException {
        var teacher = new Row("Emina Hadžić", SCHOOL, List.of(), List.of());
        assertThat(lines(teacher, Language.SERBIAN_CYRILLIC)).containsExactly("Емина Хаџић;ОШ „Челић“;;;");
        var other = new Row("Милица Ђукић", "ОШ „Вук Караџић“", List.of(), List.of());
        assertThat(lines(other, Language.BOSNIAN)).containsExactly("Milica Đukić;OŠ „Vuk Karadžić“;;;");
    }

    private static List<String> lines(Row row) throws IOException {
        return lines(row, Language.ENGLISH);
    }

    private static List<String> lines(Row row, Language reader) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SpreadsheetFormat.CSV.write(bytes, "teachers", reader, TeachersSpreadsheet.of(List.of(row), reader));
        return bytes.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
