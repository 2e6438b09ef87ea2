package ba.sigurno.ear.journey.enrolment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A new class of one pupil that a teacher made and gave a module, all by the pages.
 *
 * @param teacher the teacher's page, at the progress of the class
 * @param classCode the code of the class
 * @param personalCode the code of the pupil
 */
public record TaughtClass(Page teacher, String classCode, String personalCode) {

    /** Makes one: the class writes a language, and is given the module with this slug. */
    public static TaughtClass of(Visitor teacher, Language language, String module) {
        Page page = teacher.page();
        page.navigate("/enrolment/schoolclass/create-class.xhtml");
        // Not of digits alone: the personal code is found on the card by being six of them.
        page.fill("[name='form:name']", "L-x" + UUID.randomUUID().toString().substring(0, 6));
        page.selectOption("[name='form:language']", language.name());
        page.selectOption("[name='form:grade']", "5");
        submit(page, "form:submit");
        String classCode = page.locator(".code").first().innerText();
        page.click("main a[href*='/enrolment/roster/roster.xhtml']");
        page.fill("[name='form:names']", "Amina");
        submit(page, "form:check");
        submit(page, "form:confirm");
        String personalCode = personalCode(page);
        page.locator("main a[href*='/curriculum/assignment/assign.xhtml']")
                .first()
                .click();
        page.selectOption("[name='form:module']", module);
        submit(page, "form:assign");
        assertThat(page.locator(".flash .ok")).isVisible();
        page.locator("main a[href*='/curriculum/progress/progress.xhtml']")
                .first()
                .click();
        assertThat(page.locator(".table .tag")).hasText("nije početo");
        return new TaughtClass(page, classCode, personalCode);
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
