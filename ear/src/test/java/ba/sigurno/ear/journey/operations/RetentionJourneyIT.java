package ba.sigurno.ear.journey.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator looks up what is deleted when, and puts a school year away. */
class RetentionJourneyIT extends BrowserTest {

    private static final int MISSING = 404;

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void whatIsDeletedWhenIsShown(int width) {
        Visitor admin = visitor(Language.BOSNIAN, width).signIn(Demo.ADMIN);
        Page page = admin.page();
        admin.open("/operations/health/system.xhtml");
        follow(page, "#retention");
        assertThat(page.locator("#recognition_name")).containsText("do 30. septembra nakon školske godine");
        assertThat(page.locator("#hotline_report")).containsText("povjerljivo");
        assertThat(page.locator("main")).not().containsText("???");
        press(page, "form:count");
        // It is there again when all is counted; until then the page comes again and again.
        assertThat(page.locator("[id='form:count']")).isVisible();
        assertThat(page.locator("#verdict")).containsText("Prebrojano");
        assertThat(page.locator("#recognition_name")).containsText("1. oktobra");
        assertSound(admin);
        follow(page, "#year");
        assertThat(page.locator("h1")).hasText("Završene školske godine");
        assertThat(page.locator("#stays + p")).isVisible();
        assertSound(admin);
    }

    @Test
    void theArchiveOfAYearSaysWhatItsFilesAre() throws IOException {
        Visitor admin = visitor(Language.ENGLISH, WIDE).signIn(Demo.ADMIN);
        admin.open("/operations/year/ended-year.xhtml");
        var address = admin.page().locator("#download").getAttribute("href");
        var files = files(admin.context().request().get(address).body());
        assertThat(files)
                .containsKeys("README.txt", "participation.csv", "workshops.csv", "trainings.csv", "library.csv");
        files.keySet().stream()
                .filter(name -> !name.equals("README.txt"))
                .forEach(name -> assertThat(files.get("README.txt")).contains(name + ": "));
        assertThat(files.values()).allSatisfy(text -> assertThat(text).doesNotContain("???", "@demo.test"));

        Visitor stranger = visitor(Language.ENGLISH, WIDE).signIn(Demo.TEACHER_TK);
        assertThat(stranger.context().request().get(address).status()).isEqualTo(MISSING);
        assertThat(admin.context()
                        .request()
                        .get(address.replaceAll("[0-9]{4}", "1999"))
                        .status())
                .isEqualTo(MISSING);
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
