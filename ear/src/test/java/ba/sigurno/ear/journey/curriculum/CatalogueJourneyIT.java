package ba.sigurno.ear.journey.curriculum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** A teacher prepares a lesson with what a module has for adults. */
class CatalogueJourneyIT extends BrowserTest {

    private static final String PLAN = "## Cilj\n\nRazlikuju tople i hladne riječi.";
    private static final String WORKSHEETS = "## Prvi list\n\nMoja riječ: ____\n\n## Drugi list\n\nNacrtaj.";
    private static final String FAMILY = "## Za večeru\n\nPitajte dijete.";

    @Test
    void aTeacherReadsThePlanAndPrintsTheWorksheets() {
        var module = TaughtModule.of("Tople riječi", PLAN, WORKSHEETS, FAMILY);
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        Page page = teacher.page();
        teacher.open("/curriculum/module/module.xhtml?id=" + module.slug());
        assertThat(page.locator(".prose")).containsText("Razlikuju tople i hladne riječi.");
        assertThat(page.locator(".note.warn")).hasCount(0);
        assertThat(page.locator(".items a[href*='/curriculum/journey/preview-lesson.xhtml']"))
                .isVisible();
        assertSound(teacher);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Radni listovi"))
                .click();
        assertThat(page.locator("#print")).isVisible();
        assertThat(page.locator(".write")).hasCount(1);
        assertSound(teacher);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#print")).isHidden();
        Locator second = page.locator(".worksheets h2").nth(1);
        assertThat(second).hasCSS("break-before", "page");
        assertThat(page.locator(".worksheets h2").first()).hasCSS("break-before", "auto");
    }

    @Test
    void anEditorSeesWhoMustStillReadIt() {
        var module = TaughtModule.of("Tople riječi", PLAN, WORKSHEETS, FAMILY);
        Visitor editor = visitor().signIn(Demo.EDITOR);
        editor.open("/curriculum/module/module.xhtml?id=" + module.slug());
        assertThat(editor.page().locator(".note.warn")).containsText("pravnik ili pravnica");
    }

    @Test
    void theFamilyPageIsReadInAnyLanguageAndSaysWhereHelpIs() {
        var module = TaughtModule.of("Tople riječi", PLAN, WORKSHEETS, FAMILY);
        Visitor parent = visitor();
        Page page = parent.page();
        parent.open("/curriculum/catalogue/sheet.xhtml?kind=family&id=" + module.slug());
        assertThat(page.locator("#help")).isVisible();
        assertThat(page.locator("section a[href='tel:122']")).isVisible();
        assertSound(parent);
        page.click(".tabs a[hreflang=sr-Cyrl]");
        assertThat(page.locator("html")).hasAttribute("lang", "sr-Cyrl");
        assertThat(page.locator("article")).containsText("Питајте дијете.");
        assertThat(page.locator("#help")).hasText(Messages.text(Language.SERBIAN_CYRILLIC, "curriculum_sheet_help"));
        // The choice of the language of the site leads out of the one that the address names.
        page.locator("details.menu summary").click();
        page.click("details.menu a[hreflang=en]");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.url()).doesNotContain("lang=");
    }

    @Test
    void anybodyReadsAModuleWithoutTheKeyOfItsQuiz() {
        var module = TaughtModule.of("Tople riječi", PLAN, WORKSHEETS, FAMILY);
        Visitor anybody = visitor(Language.CROATIAN, NARROW);
        Page page = anybody.page();
        anybody.open("/curriculum/catalogue/catalogue-module.xhtml?id=" + module.slug());
        assertThat(page.locator("h1")).hasText("Tople riječi");
        assertThat(page.locator("#key")).hasCount(0);
        assertThat(page.locator(".items a")).hasCount(0);
        assertThat(page.locator("link[rel=alternate]")).hasCount(Language.values().length);
        assertThat(page.locator("script[type='application/ld+json']").textContent())
                .contains("\"@type\":\"LearningResource\"", "\"timeRequired\":\"PT45M\"", "\"inLanguage\":\"hr\"");
        assertThat(page.content().length()).isLessThan(30_000);
        assertSound(anybody);
        page.click(".tabs a[hreflang=sr-Cyrl]");
        assertThat(page.locator("h1")).hasText("Топле ријечи");
        page.locator("main a[href*='/curriculum/catalogue/catalogue.xhtml']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "sr-Cyrl");
        page.fill("[name=q]", "tople rijeci");
        page.press("[name=q]", "Enter");
        assertThat(page.locator(".card").first()).containsText("Топле ријечи");
    }

    @Test
    void aPageThatAModuleHasNotIsNotFound() {
        Visitor anybody = visitor().tolerate("404");
        assertThat(anybody.open("/curriculum/catalogue/sheet.xhtml?kind=notes&id=" + Demo.MODULE)
                        .status())
                .isEqualTo(404);
    }
}
