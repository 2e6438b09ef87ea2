package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor translates a lesson text by text: it is saved as it is typed, and another editor's words are shown, not lost. */
class TranslationJourneyIT extends BrowserTest {

    private static final String TITLE = "[id='form:parts:0:rows:0:text']";

    private static final String HEADING = "[id='form:parts:1:rows:0:text']";

    private static final String BLOCK = "[id='form:parts:2:rows:0:text']";

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aLessonIsTranslatedSideBySide(int width) {
        var address = "/curriculum/editing/translation.xhtml?language=en&id=" + draft();
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open(address);
        assertThat(page.locator("main .translated")).hasCount(3);
        assertThat(page.locator("#left")).containsText("3");
        assertThat(editor.inspect()).isEmpty();

        // Another editor has the same lesson open.
        Visitor other = visitor(Language.ENGLISH, WIDE).signIn(Demo.EDITOR);
        other.open(address);

        type(page, TITLE, "Passwords");
        type(page, HEADING, "First screen");
        type(page, BLOCK, "A good password is long.");
        assertThat(page.locator("#left .note.ok")).isVisible();

        other.page().fill(BLOCK, "Long passwords are better.");
        other.page().click("[id='form:save']");
        assertThat(other.page().locator("[data-whole]")).isVisible();
        assertThat(other.page().locator(".translated").nth(2)).containsText("A good password is long.");
        assertThat(other.page().locator(BLOCK)).hasValue("Long passwords are better.");
        assertThat(other.inspect()).isEmpty();
        other.page().click("[id='form:save']");
        assertThat(other.page().locator("[data-whole]")).hasCount(0);

        editor.open(address);
        assertThat(page.locator(TITLE)).hasValue("Passwords");
        assertThat(page.locator(BLOCK)).hasValue("Long passwords are better.");
        assertThat(editor.inspect()).isEmpty();
        editor.open(address + "&open=true");
        assertThat(page.locator("main .translated")).hasCount(0);
    }

    @Test
    void titleAndPagesOfAModuleAreTranslatedSideBySide() {
        var editor = visitor(Language.BOSNIAN, NARROW).signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/curriculum/editing/translation.xhtml?language=en&id=" + draft());
        page.locator("main a[href*='/curriculum/editing/module.xhtml']").first().click();
        page.locator("#translation").click();
        assertThat(page.locator("main .translated")).hasCount(3);
        assertThat(editor.inspect()).isEmpty();

        type(page, TITLE, "Strong passwords");
        page.reload();
        assertThat(page.locator(TITLE)).hasValue("Strong passwords");
        assertThat(page.locator("main .translated .tag.ok")).hasCount(1);
    }

    /** Types and waits until it is saved. */
    private static void type(Page page, String field, String text) {
        page.waitForResponse(
                (Response response) -> response.request().method().equals("POST"), () -> page.fill(field, text));
    }

    /** A lesson in one language. */
    private static String draft() {
        var text = Texts.of(Language.BOSNIAN, "Dobra lozinka je duga.");
        return DraftLesson.of(new LessonContent(
                        Texts.of(Language.BOSNIAN, "Lozinke"),
                        List.of(new Screen(Texts.of(Language.BOSNIAN, "Prvi ekran"), List.of(new ProseBlock(text))))))
                .id();
    }
}
