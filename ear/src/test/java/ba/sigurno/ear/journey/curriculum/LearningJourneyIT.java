package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.FiveChoices;
import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.quiz.QuizModule;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pupil's way from the card to a completed module, and what the teacher sees of it. */
class LearningJourneyIT extends BrowserTest {

    private static final String NEXT = ".dock .primary";

    /** What is right in the module's quiz says so: choices stand in another order each time. */
    private static final Pattern RIGHT = Pattern.compile("(^|\\s)([Tt]oč|[Тт]ач)");

    @ParameterizedTest
    @CsvSource({"sr-Cyrl, 360, Браво!", "hr, 1280, Bravo!"})
    void aPupilGoesFromTheCardToACompletion(String tag, int width, String praise) {
        var language = Language.ofTag(tag).orElseThrow();
        TaughtClass learning = makeClass(language);
        Visitor pupil = visitor(language, width);
        Page page = pupil.page();
        pupil.open("/join.xhtml?c=" + learning.classCode().toLowerCase(Locale.ROOT));
        assertThat(page.locator("#c")).hasValue(learning.classCode());
        assertThat(page.locator("#p")).isFocused();
        page.fill("#p", "000000");
        page.click(NEXT);
        assertThat(page.locator("#problem")).isFocused();
        page.fill(
                "#p",
                learning.personalCode().substring(0, 3) + " "
                        + learning.personalCode().substring(3));
        page.press("#p", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/journey/pupil-home\\.xhtml"));
        assertSound(pupil);

        page.click(NEXT);
        for (int lesson = 1; lesson <= 3; lesson++) {
            assertThat(page).hasURL(Pattern.compile(".*/lesson\\.xhtml.*n=" + lesson));
            assertThat(page.locator("article.lesson")).isVisible();
            assertSound(pupil);
            page.locator(NEXT).dblclick();
            page.waitForURL(Pattern.compile(lesson < 3 ? ".*n=" + (lesson + 1) : ".*/quiz\\.xhtml.*"));
        }
        assertSound(pupil);
        page.click(NEXT);
        page.click(NEXT);
        assertThat(page.locator("[role=alert]")).isFocused();
        assertThat(page).hasTitle(Pattern.compile(Messages.text(language, "app_error_title") + ".*5.*"));
        assertSound(pupil);

        // The first two questions on this device, the rest on another.
        answer(page);
        assertThat(page.locator(".choice.chosen .why")).isVisible();
        assertThat(page.locator("#result")).isFocused();
        assertThat(page).hasTitle(Pattern.compile(".*" + Messages.text(language, "quiz_attempt_result_right") + ".*"));
        assertSound(pupil);
        page.click(NEXT);
        answer(page);

        Visitor elsewhere = visitor(language, NARROW);
        elsewhere.signInPupil(learning.classCode(), learning.personalCode());
        Page other = elsewhere.page();
        other.click(NEXT);
        assertThat(other).hasURL(Pattern.compile(".*/quiz\\.xhtml.*"));
        other.click(NEXT);
        for (int question = 3; question <= 5; question++) {
            assertThat(other.locator(".steps")).hasAttribute("aria-label", Pattern.compile(".*" + question + ".*5.*"));
            answer(other);
            other.click(NEXT);
        }
        assertThat(other).hasURL(Pattern.compile(".*/done\\.xhtml.*"));
        assertThat(other.locator("h1")).hasText(praise);
        assertSound(elsewhere);
        follow(other, "main a[href*='/curriculum/journey/diploma.xhtml']");
        assertThat(other.locator(".own-name")).isVisible();
        assertThat(other.locator("#print")).isVisible();
        assertSound(elsewhere);

        // The first device goes on where the other one is: at the end.
        page.click(NEXT);
        assertThat(page.locator(".cheer h1")).isVisible();
        page.click(NEXT);
        assertThat(page.locator("h1")).hasText(praise);

        Page teacher = learning.teacher();
        teacher.reload();
        Locator row = teacher.locator(".table tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row.locator(".tag")).hasText("završeno");
        assertThat(row).containsText("5/5");
        assertThat(row).containsText("Amina");
    }

    @Test
    void whoNeverWasHereOrSignedOutIsLedToTheDoor() {
        TaughtClass learning = makeClass(Language.BOSNIAN);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        Page page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.locator(".dock form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
        pupil.open("/curriculum/journey/pupil-home.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
        assertThat(pupil.context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("sigurno_session", "sigurno_pupil");
    }

    @Test
    void aPupilSignsOutInTheMiddleOfALesson() {
        TaughtClass learning = makeClass(Language.BOSNIAN);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        Page page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.click(NEXT);
        assertThat(page.locator("article.lesson")).isVisible();
        Locator leaving = page.locator(".pupil-top form");
        assertThat(leaving).isHidden();
        page.click(".pupil-top .menu > summary");
        leaving.locator("button").click();
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml\\?bye=true"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
    }

    @Test
    void nothingRightIsInThePageBeforeTheAnswer() {
        TaughtClass learning = makeClass(Language.BOSNIAN);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        Page page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.click(NEXT);
        for (int lesson = 1; lesson <= 3; lesson++) {
            page.click(NEXT);
        }
        page.click(NEXT);
        assertThat(page.locator("fieldset.choices")).isVisible();
        assertThat(page.content()).doesNotContain("Tako je!", "correct", "Zato što tako kaže");
        page.locator(".choice").first().click();
        page.click(NEXT);
        assertThat(page.locator(".choice.chosen")).isVisible();
        assertThat(page.content()).contains("Zato što tako kaže");
    }

    private void answer(Page page) {
        for (Locator right : page.locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(RIGHT))
                .all()) {
            right.locator("input").check();
        }
        page.locator(NEXT).dblclick();
        assertThat(page.locator(".choice.done").first()).isVisible();
    }

    private TaughtClass makeClass(Language language) {
        var module = QuizModule.of(3, FiveChoices.all());
        return TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), language, module.slug());
    }
}
