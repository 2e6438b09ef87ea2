package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** September: a class of last year goes on. */
class RolloverJourneyIT extends BrowserTest {

    private static final Pattern CLASS_PAGE = Pattern.compile(".*/enrolment/schoolclass/class\\.xhtml\\?id=.*");

    @Test
    void aTeacherLetsAClassGoOnAndUndoesItAndLetsItGoOnAgain() throws SQLException {
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var enrolled = EnrolledClass.of(teacher, "Amina\nEmir", 5);
        var page = enrolled.teacher();
        var name = page.locator("h1").innerText();
        beOfLastYear(enrolled.classCode());
        page.reload();
        assertThat(page.locator("#closed")).isVisible();
        assertSound(teacher);

        follow(page, "#rollover");
        assertThat(page.locator("dl.facts")).containsText("6. razred");
        assertSound(teacher);
        page.locator("[name='form:pupils']").last().uncheck();
        press(page, "form:submit");
        assertThat(page).hasURL(CLASS_PAGE);
        assertThat(page.locator("#pupils tbody tr")).hasCount(1);
        assertThat(page.locator(".page-head .sub")).containsText("6. razred");
        assertThat(page.locator(".code").first().innerText()).isNotEqualTo(enrolled.classCode());
        assertSound(teacher);

        page.click("#undo summary");
        press(page, "undoForm:undo");
        assertThat(waiting(page, name)).hasCount(1);
        assertSound(teacher);
        page.waitForNavigation(() -> waiting(page, name)
                .locator("a[href*='/enrolment/rollover/rollover.xhtml']")
                .click());
        assertThat(page.locator("[name='form:pupils']:checked")).hasCount(2);
        press(page, "form:submit");
        assertThat(page.locator("#pupils tbody tr")).hasCount(2);
        teacher.open("/enrolment/rollover/rollovers.xhtml");
        assertThat(waiting(page, name)).hasCount(0);
    }

    private static Locator waiting(Page page, String name) {
        return page.locator("main li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void beOfLastYear(String classCode) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var update = connection.prepareStatement(
                        "UPDATE school_class SET school_year = school_year - 1 WHERE join_code = ?")) {
            update.setString(1, classCode);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
