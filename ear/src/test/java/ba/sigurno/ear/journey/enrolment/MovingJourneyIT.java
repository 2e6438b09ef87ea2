package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.FiveChoices;
import ba.sigurno.ear.journey.quiz.QuizModule;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A child changes the school, and what it did goes along. */
class MovingJourneyIT extends BrowserTest {

    private static final String CLASS = "main a[href*='/enrolment/schoolclass/class.xhtml']";

    private static final String OF_PUPIL = " FROM pupil p JOIN school_class c ON c.id = p.class_id"
            + " JOIN module m ON m.slug = ? JOIN module_edition e ON e.module_id = m.id";

    @Test
    void aPupilMovesByACodeAndStillHasTheCompletion() throws SQLException {
        var module = QuizModule.of(1, FiveChoices.all()).slug();
        var before = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, module);
        complete(before.classCode(), module);
        var page = before.teacher();
        page.reload();
        assertThat(page.locator(".table .tag")).hasText("završeno");
        follow(page, CLASS);
        follow(page, "#pupils tbody a");
        press(page, "moving:offer");
        var code = page.locator("#transferCode").innerText();

        var colleague = visitor().signIn(Demo.TEACHER_3_TK);
        var desk = TaughtClass.of(colleague, Language.BOSNIAN, module).teacher();
        follow(desk, CLASS);
        follow(desk, "main a[href*='/enrolment/transfer/receive-pupil.xhtml']");
        desk.fill("[name='form:code']", code.toLowerCase(Locale.ROOT));
        press(desk, "form:check");
        assertThat(desk.locator("#preview")).containsText("Amina");
        assertSound(colleague);
        press(desk, "form:receive");
        assertThat(desk.locator("#pupils tbody tr")).hasCount(2);
        follow(desk, "#progress");
        assertThat(desk.locator(".table .tag").getByText("završeno")).hasCount(1);

        follow(page, CLASS);
        assertThat(page.locator("#pupils")).hasCount(0);
        follow(desk, CLASS);
        follow(desk, "main a[href*='/enrolment/transfer/receive-pupil.xhtml']");
        desk.fill("[name='form:code']", code);
        press(desk, "form:check");
        assertThat(desk.locator("[id='form:codeMessage']")).isVisible();
    }

    /** Lets the pupil of a class have completed a module. */
    private static void complete(String classCode, String module) throws SQLException {
        var attempt = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        change(
                "INSERT INTO attempt (public_id, quiz_id, pupil_id, school_id, ordinal, seed, pass_percent, options_shuffled,"
                        + " feedback, started_at, finished_at, question_count, correct_count, percent)"
                        + " SELECT ?, e.quiz_id, p.id, c.school_id, 1, 1, 50, TRUE, 'AT_ONCE', UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6), 5, 5, 100" + OF_PUPIL + " WHERE c.join_code = ?",
                attempt,
                module,
                classCode);
        change(
                "INSERT INTO lesson_progress (pupil_id, lesson_id, completed_at) SELECT p.id, l.id, UTC_TIMESTAMP(6)"
                        + OF_PUPIL + " JOIN lesson l ON l.edition_id = e.id WHERE c.join_code = ?",
                module,
                classCode);
        change(
                "INSERT INTO module_completion (pupil_id, edition_id, completed_at, attempt_id)"
                        + " SELECT p.id, e.id, UTC_TIMESTAMP(6), a.id" + OF_PUPIL
                        + " JOIN attempt a ON a.pupil_id = p.id WHERE c.join_code = ?",
                module,
                classCode);
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
