package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A teacher takes the test of a training on a telephone, and the trainer sees who did. */
class AssessmentJourneyIT extends BrowserTest {

    private static final String TITLE = "Test o postupanju u slučaju nasilja";
    private static final int QUESTIONS = 6;

    /** A question may need to be sent twice, when something of it is left open. */
    private static final int MAX_SCREENS = 3 * QUESTIONS;

    private static final String LAST = " FROM attempt WHERE account_id IS NOT NULL ORDER BY id DESC LIMIT 1)";
    private static final String LAST_QUIZ = "(SELECT quiz_id" + LAST;
    private static final String LAST_TAKER = "(SELECT account_id" + LAST;

    @Test
    void aTeacherTakesATestAndTheTrainerSeesIt() throws SQLException {
        Visitor teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_KS);
        Page page = teacher.page();
        teacher.open("/training/progress/my-programmes.xhtml");
        var session = page.locator("main section:has-text('" + TITLE + "') a[href*='/session.xhtml']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=", "");
        follow(page, "main a[aria-label='" + TITLE + "']");
        assertThat(page.locator("#step")).containsText("otvoren");
        assertSound(teacher);
        page.check("[id='form:moreTime']");
        press(page, "form:begin");
        assertThat(page.locator("h1")).containsText("1 od " + QUESTIONS);
        assertThat(page.locator("[data-left]")).isVisible();
        assertSound(teacher);

        for (int screen = 0; screen < MAX_SCREENS && page.locator("#answer").count() > 0; screen++) {
            fill(page);
            page.waitForNavigation(() -> page.click("button[form=answer]"));
        }
        assertThat(page.locator("h1")).containsText("odgovoreno");
        assertSound(teacher);
        follow(page, ".dock a.primary");
        assertThat(page.locator("[aria-labelledby=attempts-title] li")).hasCount(1);
        assertSound(teacher);
        follow(page, "[aria-labelledby=attempts-title] a");
        assertThat(page.locator("#result")).isVisible();
        assertSound(teacher);

        Visitor trainer = visitor().signIn(Demo.TRAINER);
        trainer.open("/training/progress/fulfilments.xhtml?id=" + session);
        assertSound(trainer);
        follow(trainer.page(), "main a[href*='/training/assessment/assessment-sheet.xhtml']");
        assertThat(trainer.page().locator("main tbody tr").first()).containsText("1 od 3");
        assertSound(trainer);
        trainer.page().fill("[id='form:closeDay']", "2020-01-01");
        press(trainer.page(), "form:open");
        assertThat(trainer.page().locator("[id='form:closeDayMessage']")).isVisible();
        assertSound(trainer);

        // The test is failed, with no attempt left.
        change("UPDATE fulfilment f JOIN requirement r ON r.id = f.requirement_id SET f.state = 'RETURNED'"
                + " WHERE r.quiz_id = " + LAST_QUIZ + " AND f.account_id = " + LAST_TAKER);
        change("UPDATE quiz SET attempts_allowed = 1 WHERE id = " + LAST_QUIZ);
        try {
            trainer.open("/training/assessment/assessment-sheet.xhtml?id=" + session);
            var box = trainer.page().locator("main td details").first();
            box.locator("summary").click();
            assertSound(trainer);
            trainer.page()
                    .waitForNavigation(() -> box.locator("input[type=submit]").click());
            assertThat(box.locator(".field-error")).isVisible();
            assertSound(trainer);
            box.locator("textarea").fill("Nestalo je struje.");
            trainer.page()
                    .waitForNavigation(() -> box.locator("input[type=submit]").click());
            assertThat(trainer.page().locator(".flash .ok")).isVisible();
            assertThat(trainer.page().locator("main tbody tr").first()).containsText("1 od 2");
            assertThat(trainer.page().locator("main tbody tr").first()).containsText("Nestalo je struje.");
            assertSound(trainer);
        } finally {
            change("UPDATE quiz SET attempts_allowed = 3 WHERE id = " + LAST_QUIZ);
        }
    }

    private static void change(String sql) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** Gives some answer to the question that is shown, whatever its type. */
    private static void fill(Page page) {
        var choices = page.locator("#answer .choice input");
        if (choices.count() > 0) {
            choices.first().check();
        }
        // An order is changed by buttons, and has its lists hidden; as it stands it is an answer, too.
        for (var select : page.locator("#answer select:visible").all()) {
            select.selectOption(select.locator("option:not([value=''])").first().getAttribute("value"));
        }
        for (var text : page.locator("#answer input[type=text]").all()) {
            text.fill("1");
        }
    }
}
