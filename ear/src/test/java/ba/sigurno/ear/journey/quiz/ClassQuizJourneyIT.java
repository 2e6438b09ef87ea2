package ba.sigurno.ear.journey.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A teacher makes a short quiz for a class, swaps a question, and opens it as a game. */
class ClassQuizJourneyIT extends BrowserTest {

    @Test
    void aTeacherMakesAShortQuizAndPlaysItWithTheClass() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        TaughtClass.of(teacher, Language.BOSNIAN, Demo.MODULE);
        Page page = teacher.page();
        follow(page, "main a[href*='/enrolment/schoolclass/class.xhtml']");
        followInMenu(page, "#quizzes");
        press(page, "form:create");
        assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
        page.fill("[name='form:name']", "Ponavljanje");
        page.fill("[name='form:count']", "3");
        press(page, "form:create");
        assertThat(page.locator("h1")).hasText("Ponavljanje");
        assertThat(page.locator("ol.stack > li")).hasCount(3);
        assertSound(teacher);
        // Several questions have the same words and other answers.
        var question = page.locator("ol.stack > li").first();
        var first = question.innerText();
        follow(page, "input[value='Zamijeni pitanje']");
        assertThat(page.locator("ol.stack > li")).hasCount(3);
        assertThat(question).not().hasText(first);
        follow(page, "#play");
        assertSound(teacher);
        press(page, "own:start");
        assertThat(page).hasURL(Pattern.compile(".*/competition/game/wall\\.xhtml.*"));
    }
}
