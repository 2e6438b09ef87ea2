package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor begins a module, writes it, and is told what is still missing. */
class ModuleEditingJourneyIT extends BrowserTest {

    private final String title = "Probni modul " + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aModuleIsBegunWrittenAndDiscarded(int width) {
        Visitor editor = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/curriculum/module/modules.xhtml");
        page.click("#editing");
        assertThat(editor.inspect()).isEmpty();
        page.click("details.fold summary");
        page.fill("[id='new:title']", title);
        page.selectOption("[id='new:newBand']", "P2");
        page.selectOption("[id='new:newStrand']", "PRI");
        page.click("[id='new:create']");
        assertThat(page.locator("h1")).containsText(title);
        assertThat(page.locator("main")).containsText("Nije izabran nijedan ishod učenja.");
        assertThat(page.locator("[id='act:submit']")).hasCount(0);
        assertThat(editor.inspect()).isEmpty();
        String path = page.url().substring(page.url().indexOf("/curriculum/"));

        addLesson(page, "Prva");
        addLesson(page, "Druga");
        page.click("[id='lessons:list:0:down']");
        assertThat(page.locator("#lessons strong").first()).hasText("Druga");
        assertThat(page.locator("main")).containsText("lekcija 1: Lekciji su potrebni naslov i ekrani");
        page.locator("[id='lessons'] details summary").first().click();
        page.click("[id='lessons:list:0:drop']");
        assertThat(page.locator("#lessons strong")).hasCount(1);
        page.selectOption("[id='lessons:list:0:outcome']", new SelectOption().setIndex(1));
        page.click("[id='lessons:list:0:teach']");
        assertThat(page.locator(".flash .ok")).isVisible();
        assertThat(page.locator("[id='lessons:list:0:outcome']")).not().hasValue("");

        page.locator("[id='settings:outcomes'] input").first().check();
        page.fill("[id='settings:minutes']", "0");
        page.click("[id='settings:save']");
        assertThat(page.locator(".field-error:visible")).hasCount(1);
        page.fill("[id='settings:minutes']", "90");
        page.click("[id='settings:save']");
        assertThat(page.locator("[id='settings:minutes']")).hasValue("90");
        assertThat(page.locator("[id='settings:outcomes'] input").first()).isChecked();
        assertThat(editor.inspect()).isEmpty();

        page.locator("a[href*='edit-module-texts']").first().click();
        page.fill("[id='form:summary']", "O lozinkama.");
        Visitor other = visitor(Language.BOSNIAN, width).signIn(Demo.EDITOR_2);
        other.open(page.url().substring(page.url().indexOf("/curriculum/")));
        other.page().fill("[id='form:summary']", "Brži opis.");
        other.page().click("[id='form:save']");
        page.click("[id='form:save']");
        assertThat(page.locator(".note.warn")).containsText("Brži opis.");
        assertThat(page.locator("[id='form:summary']")).hasValue("O lozinkama.");
        assertThat(editor.inspect()).isEmpty();
        page.click("[id='form:save']");
        assertThat(page.locator(".note.warn")).hasCount(0);

        page.locator("a[href*='kind=PLAN']").first().click();
        page.fill("[id='form:text']", "## Cilj\n\n- *prvi*");
        page.click("[id='form:look']");
        assertThat(page.locator(".prose em")).hasText("prvi");
        assertThat(editor.inspect()).isEmpty();
        page.click("[id='form:save']");
        assertThat(page.locator("[id='form:text']")).hasValue("## Cilj\n\n- *prvi*");

        editor.open(path);
        page.locator("[id='act'] details summary").click();
        page.click("[id='act:discard']");
        assertThat(page.locator(".flash .ok")).isVisible();
    }

    private static void addLesson(Page page, String lesson) {
        page.fill("[id='newLesson:title']", lesson);
        page.click("[id='newLesson:add']");
        assertThat(page.locator("#lessons")).containsText(lesson);
    }
}
