package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pupil answers the questions before a module, half of them on another device, and the teacher sees it. */
class BeforeJourneyIT extends BrowserTest {

    private static final String NEXT = ".dock .primary";

    /** The module asks so many before its first lesson, each with choices. */
    private static final int QUESTIONS = 3;

    @Test
    void theQuestionsBeforeAModuleGoOnOnAnotherDevice() {
        TaughtClass learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), Language.BOSNIAN, Demo.MODULE);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        Page page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        follow(page, NEXT);
        assertThat(page.locator("h1")).hasText(text("curriculum_before_title_ready"));
        assertSound(pupil);
        follow(page, NEXT);
        answer(page, 1);

        Visitor elsewhere = visitor(Language.BOSNIAN, WIDE);
        Page other = elsewhere.page();
        elsewhere.signInPupil(learning.classCode(), learning.personalCode());
        follow(other, NEXT);
        assertThat(other.locator("h1")).hasText(text("curriculum_before_title_begun"));
        assertSound(elsewhere);
        follow(other, NEXT);
        for (int question = 2; question <= QUESTIONS; question++) {
            answer(other, question);
        }
        assertThat(other.locator("h1")).hasText(text("curriculum_before_title_thanks"));
        assertSound(elsewhere);
        follow(other, NEXT);
        assertThat(other).hasURL(Pattern.compile(".*/lesson\\.xhtml.*n=1"));

        Page teacher = learning.teacher();
        teacher.reload();
        assertThat(teacher.locator(".table .tag")).not().hasText(text("curriculum_progress_state_not_started"));
        follow(teacher, "main a[href*='/curriculum/progress/answers.xhtml']");
        Locator first =
                teacher.locator("section[aria-labelledby=changes] tbody tr").first();
        assertThat(first.locator("td").first()).containsText("/1");
        assertThat(first.locator("td").nth(1)).hasText(text("app_none"));
    }

    private void answer(Page page, int question) {
        assertThat(page.locator(".steps")).hasAttribute("aria-label", Pattern.compile(".*" + question + ".*3.*"));
        page.locator(".choice input").first().check();
        follow(page, NEXT);
    }

    private static String text(String key) {
        return Messages.text(Language.BOSNIAN, key);
    }
}
