package ba.sigurno.ear.journey.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Names are shown in the reader's script and in the order of its alphabet, whichever they were written in. */
class ReaderScriptIT extends BrowserTest {

    private static final String PUPILS = "#pupils tbody th";
    private static final String ACCOUNTS = "/identity/account/accounts.xhtml?q=";
    private static final String ACCOUNT = "main tbody th a";

    @Test
    void aClassIsListedInTheScriptOfItsReader() {
        var cyrillic = listOfPupils(Language.SERBIAN_CYRILLIC);
        var latin = listOfPupils(Language.BOSNIAN);
        assertThat(cyrillic).hasSameSizeAs(latin).allMatch(name -> name.matches("[\\p{IsCyrillic} -]+"));
        assertThat(cyrillic).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("sr")));
        assertThat(latin).allMatch(name -> name.matches("[\\p{IsLatin} -]+"));
        assertThat(latin).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("hr")));
    }

    private List<String> listOfPupils(Language reader) {
        var teacher = visitor(reader, WIDE).signIn(Demo.TEACHER_TK);
        teacher.open("/enrolment/schoolclass/classes.xhtml");
        follow(teacher.page(), "main tr:has-text('KRUG-4713') a[href*='/enrolment/schoolclass/class.xhtml']");
        assertThat(teacher.page().locator("html")).hasAttribute("lang", reader.getTag());
        assertThat(teacher.page().locator(PUPILS).first()).isVisible();
        return texts(teacher, PUPILS);
    }

    @Test
    void aBoardIsReadInTheScriptOfItsReader() {
        var anybody = visitor(Language.SERBIAN_CYRILLIC, WIDE);
        anybody.open("/quiz/leaderboard/leaderboards.xhtml");
        follow(anybody.page(), "main a:has-text('иза екрана')");
        assertThat(anybody.page().locator(".board .name").first()).isVisible();
        assertThat(texts(anybody, ".board .name")).noneMatch(name -> name.matches(".*\\p{IsLatin}{3}.*"));
    }

    @Test
    void aPersonIsFoundInEitherScriptAndWithoutDiacritics() {
        var admin = visitor(Language.SERBIAN_CYRILLIC, WIDE).signIn(Demo.ADMIN);
        for (var typed : List.of("Ljubiša Njegić", "ljubisa njegic", "Љубиша Његић")) {
            admin.open(ACCOUNTS + typed);
            assertThat(admin.page().locator(ACCOUNT)).hasText("Љубиша Његић");
        }
        for (var typed : List.of("Emina Hadžić", "hadzic", "Хаџић")) {
            admin.open(ACCOUNTS + typed);
            assertThat(admin.page().locator(ACCOUNT).first()).containsText("Хаџић");
        }
        var other = visitor().signIn(Demo.ADMIN);
        other.open(ACCOUNTS + "Његић");
        assertThat(other.page().locator(ACCOUNT)).hasText("Ljubiša Njegić");
        assertThat(other.page().locator("main tbody")).containsText("Osnovna škola „Sveti Sava“");
    }

    @Test
    void aCertificateKeepsItsSpelling() throws IOException {
        var teacher = visitor(Language.SERBIAN_CYRILLIC, WIDE).signIn(Demo.TEACHER_TK);
        teacher.open("/certificate/issue/my-certificates.xhtml");
        var paper = teacher.page()
                .locator("main a[href*='/api/certificates/'][href$='.jwt']")
                .first()
                .getAttribute("href")
                .replace(".jwt", ".pdf?lang=bs");
        try (var pdf = Loader.loadPDF(teacher.context().request().get(paper).body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Emina Hadžić");
        }
    }

    private static List<String> texts(Visitor visitor, String selector) {
        return visitor.page().locator(selector).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }
}
