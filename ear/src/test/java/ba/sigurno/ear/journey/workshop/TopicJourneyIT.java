package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor writes a topic of workshops and links it to a module; a teacher comes from the module to the request. */
class TopicJourneyIT extends BrowserTest {

    @Test
    void aTopicLeadsToItsModuleAndAModuleToItsWorkshop() {
        var title = "Tema " + UUID.randomUUID().toString().substring(0, 8);
        Visitor editor = visitor().signIn(Demo.EDITOR);
        Page page = editor.page();
        editor.open("/workshop/topic/topics.xhtml");
        assertSound(editor);
        follow(page, "#new");
        press(page, "form:save");
        assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
        assertSound(editor);
        for (Locator name : page.locator("[name$=':title']").all()) {
            name.fill(title);
        }
        for (Locator about : page.locator("[name$=':description']").all()) {
            about.fill("O tome govorimo.");
        }
        page.locator("details.fold summary").first().click();
        page.check("[value='" + Demo.MODULE_FOR_YOUNGEST + "']");
        press(page, "form:save");
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(row.locator("a[href*='/curriculum/module/module.xhtml']")).hasCount(1);
        assertSound(editor);

        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        teacher.open("/curriculum/module/module.xhtml?id=" + Demo.MODULE_FOR_YOUNGEST);
        assertSound(teacher);
        Page wish = teacher.page();
        wish.waitForNavigation(() -> wish.locator("section[aria-labelledby=workshops] a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click());
        assertThat(wish.locator("[name='form:topic']:checked")).hasCount(1);
        wish.locator("details.fold summary").first().click();
        assertThat(wish.locator("details.fold a[href*='" + Demo.MODULE_FOR_YOUNGEST + "']")
                        .first())
                .isVisible();
        assertSound(teacher);

        row.locator("th a").click();
        page.uncheck("[name='form:offered']");
        press(page, "form:save");
        assertThat(row.locator(".tag")).hasText("ne nudi se");
    }
}
