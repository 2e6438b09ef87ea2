package ba.sigurno.ear.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pupil's way from the card to a completed module, and what the teacher sees of it. */
class LearningJourneyIT extends BrowserTest {

    private static final String TEACHER = "teacher.tk@demo.test";
    private static final String NEXT = ".dock .primary";

    private String classCode;
    private String personalCode;

    @ParameterizedTest
    @CsvSource({"sr-Cyrl, 360, Браво!", "hr, 1280, Bravo!"})
    void aPupilGoesFromTheCardToACompletion(String tag, int width, String praise) {
        var language = Language.ofTag(tag).orElseThrow();
        Page teacher = makeClass(language);
        Visitor pupil = visitor(language, width);
        Page page = pupil.page();
        pupil.open("/join.xhtml?c=" + classCode.toLowerCase(Locale.ROOT));
        assertThat(page.locator("#c")).hasValue(classCode);
        assertThat(page.locator("#p")).isFocused();
        page.fill("#p", "000000");
        page.click(NEXT);
        assertThat(page.locator("#problem")).isVisible();
        page.fill("#p", personalCode.substring(0, 3) + " " + personalCode.substring(3));
        page.press("#p", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/curriculum/home\\.xhtml"));
        assertSound(pupil);

        page.click(NEXT);
        for (int lesson = 1; lesson <= 3; lesson++) {
            assertThat(page).hasURL(Pattern.compile(".*/lesson\\.xhtml.*n=" + lesson));
            assertThat(page.locator("article.prose")).isVisible();
            assertSound(pupil);
            page.locator(NEXT).dblclick();
            page.waitForURL(Pattern.compile(lesson < 3 ? ".*n=" + (lesson + 1) : ".*/quiz\\.xhtml.*"));
        }
        assertSound(pupil);
        page.click(NEXT);
        page.click(NEXT);
        assertThat(page.locator("[role=alert]")).isVisible();
        assertSound(pupil);

        // The first two questions on this device, the rest on another.
        answer(page);
        assertThat(page.locator(".choice.chosen .why")).isVisible();
        assertSound(pupil);
        page.click(NEXT);
        answer(page);

        Visitor elsewhere = visitor(language, NARROW);
        elsewhere.signInPupil(classCode, personalCode);
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

        // The first device goes on where the other one is: at the end.
        page.click(NEXT);
        assertThat(page.locator(".choice.done").first()).isVisible();
        page.click(NEXT);
        assertThat(page.locator("h1")).hasText(praise);

        teacher.reload();
        Locator row = teacher.locator(".table tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row.locator(".tag")).hasText("završeno");
        assertThat(row).containsText("5/5");
        assertThat(row).containsText("Amina");
    }

    @Test
    void whoNeverWasHereOrSignedOutIsLedToTheDoor() {
        makeClass(Language.BOSNIAN);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        Page page = pupil.page();
        pupil.signInPupil(classCode, personalCode);
        page.locator(".dock form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
        pupil.open("/curriculum/home.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/join\\.xhtml.*"));
        assertThat(pupil.context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("sigurno_session", "sigurno_pupil");
    }

    @Test
    void nothingRightIsInThePageBeforeTheAnswer() {
        makeClass(Language.BOSNIAN);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        Page page = pupil.page();
        pupil.signInPupil(classCode, personalCode);
        page.click(NEXT);
        for (int lesson = 1; lesson <= 3; lesson++) {
            page.click(NEXT);
        }
        page.click(NEXT);
        assertThat(page.locator("fieldset.choices")).isVisible();
        assertThat(page.content()).doesNotContain("Tako je!", "correct", "Uživo poznajemo onoga");
        page.locator(".choice").first().click();
        page.click(NEXT);
        assertThat(page.content()).contains("Uživo poznajemo onoga");
    }

    private void answer(Page page) {
        for (String code : right(page)) {
            page.locator(".choice input[value='" + code + "']").check();
        }
        page.locator(NEXT).dblclick();
        assertThat(page.locator(".choice.done").first()).isVisible();
    }

    /** The module's right choices; their codes, as they stand in another order each time. */
    private static List<String> right(Page page) {
        int number = Integer.parseInt(
                page.locator(".steps").getAttribute("aria-label").replaceAll("\\D*(\\d).*", "$1"));
        return List.of(List.of("c"), List.of("true"), List.of("a", "c", "d"), List.of("a"), List.of("b"))
                .get(number - 1);
    }

    private static void assertSound(Visitor visitor) {
        assertThat(visitor.inspect()).as(visitor.page().url()).isEmpty();
    }

    /** A teacher makes a class of one pupil, gives it a module and looks at its progress. */
    private Page makeClass(Language language) {
        Page page = visitor().signIn(TEACHER).page();
        page.navigate("/enrolment/create.xhtml");
        // Not of digits alone: the personal code is found on the card by being six of them.
        page.fill("[name='form:name']", "L-x" + UUID.randomUUID().toString().substring(0, 6));
        page.selectOption("[name='form:language']", language.name());
        page.selectOption("[name='form:grade']", "5");
        submit(page, "form:submit");
        classCode = page.locator(".code").first().innerText();
        page.click("main a[href*='/enrolment/roster.xhtml']");
        page.fill("[name='form:names']", "Amina");
        submit(page, "form:check");
        submit(page, "form:confirm");
        personalCode = personalCode(page);
        page.locator("main a[href*='/curriculum/assign.xhtml']").first().click();
        page.selectOption("[name='form:module']", "ko-je-iza-ekrana");
        submit(page, "form:assign");
        assertThat(page.locator(".flash .ok")).isVisible();
        page.locator("main a[href*='/curriculum/progress.xhtml']").first().click();
        assertThat(page.locator(".table .tag")).hasText("nije početo");
        return page;
    }

    private static String personalCode(Page page) {
        var download = page.waitForDownload(() -> page.click("#cards"));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            var text = new PDFTextStripper().getText(pdf);
            var matcher = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b").matcher(text);
            assertThat(matcher.find()).isTrue();
            return matcher.group(1) + matcher.group(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void submit(Page page, String name) {
        page.waitForNavigation(() -> page.click("[name='" + name + "']"));
    }
}
