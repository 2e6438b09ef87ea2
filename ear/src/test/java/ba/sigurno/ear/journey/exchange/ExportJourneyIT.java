package ba.sigurno.ear.journey.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor takes questions of the bank to another system and back. */
class ExportJourneyIT extends BrowserTest {

    private static final double READ_WITHIN_MILLIS = 60_000;

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void whatTheBankShowsIsExportedAndKnownWhenItComesBack(int width) throws Exception {
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/quiz/bank/bank.xhtml?q=lozink");
        page.click("#export");
        assertThat(page.locator("#scope")).containsText("filteru");
        page.selectOption("select[name=format]", "MOODLE_XML");
        page.selectOption("select[name=to]", "bs");
        page.click("form.filters button");
        assertThat(editor.inspect()).isEmpty();
        var count = page.locator("#download").innerText().replaceAll("\\D", "");
        var download = page.waitForDownload(() -> page.click("#download"));
        assertThat(download.suggestedFilename()).matches("sigurno-moodle-xml-bs-\\d{4}-\\d\\d-\\d\\d\\.xml");
        var file = Files.createTempDirectory("export-").resolve(download.suggestedFilename());
        download.saveAs(file);

        editor.open("/exchange/importing/import.xhtml");
        page.setInputFiles("[id='form:file']", file);
        page.selectOption("[id='form:format']", "MOODLE_XML");
        page.selectOption("[id='form:language']", "BOSNIAN");
        page.click("[id='form:upload']");
        page.waitForURL(Pattern.compile(".*/exchange/importing/review-import\\.xhtml\\?id=.*"));
        assertThat(page.locator(".stat").last().locator("b"))
                .hasText(count, new LocatorAssertions.HasTextOptions().setTimeout(READ_WITHIN_MILLIS));
        assertThat(page.locator("input[name$=':chosen']:checked")).hasCount(0);
        assertThat(editor.inspect()).isEmpty();
    }
}
