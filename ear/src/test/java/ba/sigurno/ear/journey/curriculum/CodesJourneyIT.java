package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An editor pastes the codes of a curriculum, and a teacher of that authority reads them beside a module. */
class CodesJourneyIT extends BrowserTest {

    /** The authority of {@link Demo#TEACHER_BD}, whose codes no other test writes. */
    private static final String AUTHORITY = "BA-BRC";

    private static final String TEXT = "[name='form:text']";

    @Test
    void whatAnEditorPastesATeacherReads() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_BD);
        teacher.open("/curriculum/module/module.xhtml?id=" + Demo.MODULE);
        assertThat(teacher.page().locator("section[aria-labelledby=codes]")).containsText("još niko nije unio");

        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/curriculum/module/modules.xhtml");
        follow(page, "#codes");
        assertSound(editor);
        page.selectOption("[name=authority]", AUTHORITY);
        follow(page, ".filters button");
        assertThat(page.locator(".note")).isVisible();
        page.fill(TEXT, "P2-OR-1;NPP 5.4;prepoznaje profil\nP2-ORR-1;NPP 5.5");
        press(page, "form:save");
        assertThat(page.locator(TEXT)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(TEXT)).hasValue("P2-OR-1;NPP 5.4;prepoznaje profil\nP2-ORR-1;NPP 5.5");
        assertSound(editor);
        page.fill(TEXT, "P2-OR-1;NPP 5.4;prepoznaje profil");
        press(page, "form:save");
        assertThat(page.locator(".flash .ok")).isVisible();

        teacher.page().reload();
        assertThat(teacher.page().locator("section[aria-labelledby=codes]")).containsText("NPP 5.4");
        assertSound(teacher);
        page.fill(TEXT, "");
        press(page, "form:save");
        assertThat(page.locator(".note").first()).isVisible();
    }
}
