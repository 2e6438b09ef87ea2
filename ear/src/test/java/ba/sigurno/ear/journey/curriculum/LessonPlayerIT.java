package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lesson with every kind of block, as a pupil goes through it. */
class LessonPlayerIT extends BrowserTest {

    private static final String NEXT = ".dock .primary";

    /** The most keys of Tab that a screen needs to its last control. */
    private static final int MAX_TABS = 40;

    private TaughtClass learning;
    private Visitor pupil;
    private Page page;

    @Test
    void eachActivityIsDoneByTheKeyboardAlone() {
        begin(Language.BOSNIAN, NARROW);
        key(NEXT, "Enter");
        assertThat(page.locator("#heading-2")).isFocused();
        key("#screen-2 summary", "Enter");
        assertThat(page.getByText("To se ne zna.")).isVisible();

        key(NEXT, "Enter");
        Locator question = page.locator("[data-block='3.1']");
        key("[data-block='3.1'] input", "Space");
        key("[data-block='3.1'] [data-check]", "Enter");
        assertThat(question.locator(".outcome")).isFocused();
        assertThat(question.locator(".outcome")).containsText("Onda zna da si tu.");
        key("[data-block='3.1'] [data-again]", "Enter");
        page.keyboard().press("ArrowDown");
        key("[data-block='3.1'] [data-check]", "Enter");
        assertThat(question.locator(".outcome.ok")).containsText("Da, zajedno je lakše.");
        key("[data-block='3.2'] [value='1']", "Space");
        key("[data-block='3.2'] [value='2']", "Space");
        key("[data-block='3.2'] [data-check]", "Enter");
        assertThat(page.locator("[data-block='3.2'] .outcome.ok")).isVisible();

        key(NEXT, "Enter");
        key("[data-scene='1'] [data-reply='2']", "Enter");
        assertThat(page.locator("[data-scene='2']")).isFocused();
        assertThat(page.locator(".taken")).containsText("Otići ću.");
        key("[data-scene='2'] [data-reply='1']", "Enter");
        assertThat(page.locator("[data-scene='3']")).isFocused();
        key(".branch [data-again]", "Enter");
        assertThat(page.locator("[data-scene='1']")).isFocused();
        assertThat(page.locator(".taken")).hasCount(0);
        key("[data-scene='1'] [data-reply='1']", "Enter");
        assertThat(page.locator("[data-scene='3']")).isVisible();

        key(NEXT, "Enter");
        for (int item = 1; item <= 3; item++) {
            key("[data-item='" + item + "'] input", "Space");
        }
        page.keyboard().press("ArrowRight");
        key("[data-block='5.1'] [data-check]", "Enter");
        assertThat(page.locator("[data-block='5.1'] .outcome.ok")).isFocused();

        key(NEXT, "Enter");
        for (int step = 1; step <= 2; step++) {
            while (!steps().get(step - 1).equals(String.valueOf(step))) {
                key("li[data-step='" + step + "'] .move.up", "Enter");
            }
        }
        key("[data-block='6.1'] [data-check]", "Enter");
        assertThat(page.locator("[data-block='6.1'] .outcome.ok")).containsText("Najprije stani.");

        key(NEXT, "Enter");
        key(".letter [data-sign='0']", "Enter");
        assertThat(page.locator("#told")).containsText(Messages.text(Language.BOSNIAN, "curriculum_player_no_sign"));
        key(".letter [data-sign='1']", "Enter");
        assertThat(page.locator(".letter .found")).hasText("Žurba.");
        assertThat(page.locator("[data-status]"))
                .hasText(Messages.text(Language.BOSNIAN, "curriculum_player_found", 1, 2));
        key(".letter [data-sign='2']", "Enter");
        assertThat(page.locator("[data-block='7.1'] .outcome.ok")).isVisible();

        key(NEXT, "Enter");
        key(NEXT, "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/quiz\\.xhtml.*"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"SERBIAN_CYRILLIC", "ENGLISH"})
    void eachScreenIsSoundAndTheBrowsersBackLeadsToTheOneBefore(Language language) {
        begin(language, WIDE);
        for (int screen = 1; screen <= AllBlocks.SCREENS; screen++) {
            assertThat(page.locator(".screen:visible")).hasCount(1);
            assertThat(page.locator("#screen-" + screen)).isVisible();
            assertThat(page.locator(".steps"))
                    .hasAttribute("aria-label", Pattern.compile(".*" + screen + ".*" + AllBlocks.SCREENS + ".*"));
            assertSound(pupil);
            if (screen < AllBlocks.SCREENS) {
                page.locator(NEXT).dblclick();
            }
        }
        page.goBack();
        assertThat(page.locator("#screen-7")).isVisible();
        page.locator("#back").click();
        assertThat(page.locator("#screen-6")).isVisible();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#screen-7")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".screen:visible")).hasCount(AllBlocks.SCREENS);
    }

    @Test
    void everythingCanBeReadWithoutAScript() {
        prepare(Language.BOSNIAN);
        pupil = visitorWithoutScripts(Language.BOSNIAN, NARROW);
        page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.click(NEXT);
        assertThat(page.locator(".screen:visible")).hasCount(AllBlocks.SCREENS);
        assertThat(page.locator("[data-scene]:visible")).hasCount(3);
        assertThat(page.locator("[data-check]").first()).isHidden();
        for (String words :
                List.of("Onda zna da si tu.", "Najprije stani.", "Ovo nije adresa pošte.", "To se ne zna.")) {
            Locator told = page.getByText(words);
            assertThat(told).isHidden();
            page.locator("details")
                    .filter(new Locator.FilterOptions().setHas(told))
                    .locator("summary")
                    .click();
            assertThat(told).isVisible();
        }
        page.click(NEXT);
        assertThat(page).hasURL(Pattern.compile(".*/quiz\\.xhtml.*"));
    }

    @Test
    void beforeTheScriptIsThereTheButtonThatEndsALessonStandsAtItsEnd() {
        prepare(Language.BOSNIAN);
        pupil = visitor(Language.BOSNIAN, NARROW).tolerate("ERR_FAILED");
        page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.route(Pattern.compile(".*/lesson-player\\.js.*"), Route::abort);
        page.click(NEXT);
        assertThat(page.locator("#screen-1")).isInViewport();
        assertThat(page.locator(NEXT)).not().isInViewport();
        page.locator(NEXT).scrollIntoViewIfNeeded();
        assertThat(page.locator("#screen-" + AllBlocks.SCREENS)).isInViewport();
    }

    @Test
    void aConnectionLostInTheMiddleLosesNothingAndAnotherDeviceGoesOn() {
        begin(Language.BOSNIAN, NARROW);
        pupil.tolerate("ERR_INTERNET_DISCONNECTED");
        page.context().setOffline(true);
        page.click(NEXT);
        page.click(NEXT);
        page.check("[data-block='3.1'] [value='2']");
        page.click("[data-block='3.1'] [data-check]");
        assertThat(page.locator("[data-block='3.1'] .outcome.ok")).isVisible();
        page.click(NEXT);
        assertThat(page.locator("#unsent")).hasText(Messages.text(Language.BOSNIAN, "curriculum_player_left"));
        page.click("[data-scene='1'] [data-reply='1']");
        page.waitForResponse(
                response -> response.url().endsWith("/steps")
                        && response.status() == 204
                        && response.request().postData().contains("\"4.1\""),
                () -> page.context().setOffline(false));

        Visitor elsewhere = visitor(Language.BOSNIAN, WIDE);
        elsewhere.signInPupil(learning.classCode(), learning.personalCode());
        Page other = elsewhere.page();
        other.click(NEXT);
        assertThat(other.locator("#screen-4")).isVisible();
        assertThat(other.locator("[data-scene='3']")).isVisible();
        assertThat(other.locator(".taken")).containsText("Sjest ću pored njega.");
    }

    @Test
    void theDevicesVoiceReadsAScreenAndStopsWhenItIsLeft() {
        prepare(Language.BOSNIAN);
        pupil = visitor(Language.BOSNIAN, NARROW);
        page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        // The browser of the tests has no voice: one that never comes to an end notes what it is to say.
        page.addInitScript("const said = window.said = [];"
                + "Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ lang: 'hr-HR' }],"
                + " speak: one => said.push(one), cancel: () => said.push('stop') } });"
                + "window.SpeechSynthesisUtterance = function (text) { this.text = text }");
        page.click(NEXT);
        page.click("#screen-1 .hear");
        assertThat(page.locator("#heading-1")).hasClass(Pattern.compile("spoken"));
        page.evaluate("said.at(-1).onend()");
        assertThat(page.locator("#screen-1 .prose")).hasClass(Pattern.compile("spoken"));
        assertThat(page.evaluate("said.map(one => one.text).join(' ')")).isEqualTo("Prvi korak Zora dobija poruku.");
        page.click(NEXT);
        assertThat(page.evaluate("said.at(-1)")).isEqualTo("stop");
        assertThat(page.locator(".spoken")).hasCount(0);
    }

    @Test
    void aPreviewSavesNothing() {
        prepare(Language.BOSNIAN);
        Page teacher = learning.teacher();
        teacher.onRequest(request -> assertThat(request.method()).isEqualTo("GET"));
        teacher.navigate("/curriculum/journey/preview-lesson.xhtml?module=" + module().slug());
        teacher.click(NEXT);
        teacher.click(NEXT);
        teacher.check("[data-block='3.1'] [value='2']");
        teacher.click("[data-block='3.1'] [data-check]");
        assertThat(teacher.locator("[data-block='3.1'] .outcome.ok")).isVisible();
    }

    @Test
    void aLessonIsShownFromTheProjectorByThePresentersKeysAndNothingIsSaved() {
        prepare(Language.BOSNIAN);
        page = learning.teacher();
        follow(page, "#wall");
        page.onRequest(request -> assertThat(request.method()).isEqualTo("GET"));
        assertThat(page.locator(".screen:visible")).hasCount(1);
        page.keyboard().press("Space");
        assertThat(page.locator("#screen-2")).isVisible();
        page.keyboard().press("PageDown");
        assertThat(page.locator("#screen-3")).isVisible();
        page.keyboard().press("PageUp");
        assertThat(page.locator("#screen-2")).isVisible();
        for (int screen = 3; screen <= AllBlocks.SCREENS + 1; screen++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Space");
        assertThat(page.locator("#screen-" + AllBlocks.SCREENS)).isVisible();
        page.click("#next");
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/progress/progress\\.xhtml.*"));
    }

    /** Presses a key on the first element of this selector, which was reached by Tab. */
    private void key(String selector, String key) {
        for (int tabs = 0; tabs < MAX_TABS; tabs++) {
            if ((Boolean) page.evaluate(
                    "selector => document.activeElement === document.querySelector(selector)", selector)) {
                page.keyboard().press(key);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + selector);
    }

    private List<String> steps() {
        return page.locator("li[data-step]:visible").all().stream()
                .map(step -> step.getAttribute("data-step"))
                .toList();
    }

    private void begin(Language language, int width) {
        prepare(language);
        pupil = visitor(language, width);
        page = pupil.page();
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        page.click(NEXT);
        // Until the script is there, all of them stand beneath each other.
        assertThat(page.locator(".screen:visible")).hasCount(1);
    }

    private void prepare(Language language) {
        learning = TaughtClass.of(visitor().signIn(Demo.TEACHER_TK), language, module().slug());
    }

    private static TaughtModule module() {
        return TaughtModule.of(AllBlocks.lesson(digest()));
    }

    private static String digest() {
        try (var connection = TestServer.get().database().connect();
                var kept = connection.createStatement().executeQuery("SELECT MIN(digest) FROM lesson_picture")) {
            kept.next();
            return kept.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
