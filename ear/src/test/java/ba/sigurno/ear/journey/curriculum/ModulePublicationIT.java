package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.enrolment.TaughtClass;
import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an editor's first word to a pupil who reads it: written, read by a second person, published, assigned. */
class ModulePublicationIT extends BrowserTest {

    private static final int QUESTIONS = 5;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Put do odjeljenja " + mark;
    private final String slug = "put-do-odjeljenja-" + mark;

    @Test
    void aModuleIsWrittenReadByASecondPersonPublishedAndReachesAPupil() {
        Visitor editor = visitor().signIn(Demo.EDITOR);
        String path = begin(editor);
        writeLesson(editor, path);
        writeTexts(editor, path);
        chooseQuestions(editor, path);
        press(editor.page(), "act:submit");
        assertThat(editor.page().locator("[id='publish:confirm']")).hasCount(0);

        publish(path);

        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        TaughtClass learning = TaughtClass.of(teacher, Language.BOSNIAN, slug);
        Visitor pupil = visitor(Language.BOSNIAN, NARROW);
        pupil.signInPupil(learning.classCode(), learning.personalCode());
        assertThat(pupil.page().locator("main")).containsText(title);
        pupil.page().locator("ol.missions a").first().click();
        assertThat(pupil.page().locator("main")).containsText("Tri riječi se lako pamte.");
    }

    private String begin(Visitor editor) {
        Page page = editor.page();
        editor.open("/curriculum/editing/modules.xhtml");
        page.click("details.fold summary");
        page.fill("[id='new:title']", title);
        page.selectOption("[id='new:newBand']", "P2");
        page.selectOption("[id='new:newStrand']", "PRI");
        page.click("[id='new:create']");
        assertThat(page.locator("h1")).containsText(title);
        String path = page.url().substring(page.url().indexOf("/curriculum/"));
        page.locator("[id='settings:outcomes'] input").first().check();
        press(page, "settings:save");
        return path;
    }

    private static void writeLesson(Visitor editor, String path) {
        Page page = editor.page();
        page.fill("[id='newLesson:title']", "Prva lekcija");
        press(page, "newLesson:add");
        page.selectOption("[id='lessons:list:0:outcome']", new SelectOption().setIndex(1));
        press(page, "lessons:list:0:teach");
        page.locator("#lessons a[href*='/curriculum/editing/lesson.xhtml']").click();
        page.fill("[id='form:newScreen']", "Lozinka");
        page.click("[id='form:addScreen']");
        page.locator("summary[id^='add-']").last().click();
        page.locator("details[open] input[value='Tekst']").click();
        page.fill("[id='form:prose:text']", "Tri riječi se lako pamte.");
        page.click("[id='form:close']");
        assertThat(page.locator("#open")).hasCount(0);
        editor.open(path);
    }

    private static void writeTexts(Visitor editor, String path) {
        Page page = editor.page();
        page.locator("a[href*='edit-module-texts'][href*='language=bs']").click();
        page.fill("[id='form:summary']", "O lozinkama.");
        page.fill("[id='form:reflection']", "Moja lozinka je samo moja.");
        press(page, "form:save");
        editor.open(path);
    }

    private static void chooseQuestions(Visitor editor, String path) {
        Page page = editor.page();
        for (int number = 0; number < QUESTIONS; number++) {
            page.locator("[id='chooseQUIZ:question_input']").pressSequentially("šta");
            page.locator(".ui-autocomplete-item:visible").nth(number).click();
            assertThat(page.locator(".ui-autocomplete-panel:visible")).hasCount(0);
            press(page, "chooseQUIZ:add");
            assertThat(page.locator("[id='chosenQUIZ'] li")).hasCount(number + 1);
        }
        assertThat(page.locator("#faults-title")).hasCount(0);
        assertThat(editor.inspect()).isEmpty();
    }

    private void publish(String path) {
        Visitor reader = visitor().signIn(Demo.EDITOR_2);
        Page page = reader.page();
        reader.open(path);
        page.locator("a[href*='/curriculum/editing/preview.xhtml']").click();
        assertThat(page.frameLocator("#phone").locator("main")).containsText("Tri riječi se lako pamte.");
        assertThat(reader.inspect()).isEmpty();
        page.locator(".crumbs a").last().click();
        assertThat(page.locator("h1")).containsText(title);
        page.locator("#publish summary").click();
        assertThat(reader.inspect()).isEmpty();
        press(page, "publish:confirm");
        assertThat(page.locator(".flash .ok")).isVisible();
        assertThat(page.locator("[id='settings:save']")).hasCount(0);
    }
}
