package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.ModuleZip;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor takes a module out as a ZIP, has its faults named when it comes in, and makes a draft of it. */
class ModuleArchiveJourneyIT extends BrowserTest {

    private final String slug = "zip-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aModuleLeavesAndComesInAsADraft(int width) throws IOException {
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/curriculum/module/module.xhtml?id=rijeci-koje-griju");
        var download = page.waitForDownload(() -> page.click("#archive"));
        assertThat(download.suggestedFilename()).isEqualTo("rijeci-koje-griju-1.zip");
        var archive = Files.readAllBytes(download.path());

        editor.open("/curriculum/module/modules.xhtml");
        page.click("#import");
        send(page, "no zip".getBytes());
        assertThat(page.locator(".field-error:visible")).hasCount(1);

        send(
                page,
                ModuleZip.changed(
                        ModuleZip.renamed(archive, slug),
                        (file, text) -> file.equals("en/questions.json")
                                ? text.replaceFirst("\"outcome\"", "\"outcom\"")
                                : text));
        assertThat(page.locator("#problems tbody tr").first()).containsText("en/questions.json:");
        assertThat(page.locator("[id='form:take']")).hasCount(0);
        assertThat(editor.inspect()).isEmpty();

        editor.open("/curriculum/editing/import-module.xhtml");
        send(page, ModuleZip.renamed(archive, slug));
        assertThat(page.locator("#effect")).containsText("novi modul");
        assertThat(editor.inspect()).isEmpty();
        page.click("[id='form:take']");
        assertThat(page.locator("#effect.ok")).isVisible();
        assertThat(page.locator("[id='form:take']")).hasCount(0);
        assertThat(editor.inspect()).isEmpty();
    }

    private static void send(Page page, byte[] archive) {
        page.setInputFiles("[id='form:file']", new FilePayload("modul.zip", "application/zip", archive));
        page.click("[id='form:upload']");
    }
}
