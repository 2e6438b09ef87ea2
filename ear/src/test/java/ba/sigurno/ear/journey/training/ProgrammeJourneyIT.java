package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From nothing to a programme of which a training is planned, and on to its next edition; without scripts, too. */
class ProgrammeJourneyIT extends BrowserTest {

    private static final String PLANNER = "planner@demo.test";
    private static final String LIST = "/training/programme/programmes.xhtml";

    private final String title = "Igre na internetu " + System.nanoTime() % 1_000_000;

    @Test
    void aProgrammeIsWrittenOpenedPlannedRevisedAndClosed() {
        Visitor planner = visitor(Language.BOSNIAN, NARROW).signIn(PLANNER);
        Page desk = planner.page();
        write(planner, title);
        assertThat(desk.locator("main")).containsText("Prisustvo na svim terminima");

        click(desk, "requirements:kinds:0:add");
        desk.check("[id='form:meetings'] input[value='2']");
        assertThat(planner.inspect()).isEmpty();
        click(desk, "form:save");
        assertThat(desk.locator("main")).containsText("Prisustvo na terminima: 2");
        click(desk, "requirements:kinds:1:add");
        desk.fill("[id='form:texts:0:title']", "Završni test");
        desk.fill("[id='form:passMark']", "0");
        click(desk, "form:save");
        assertThat(desk.locator("#content [aria-invalid=true]")).hasValue("0");
        desk.fill("[id='form:passMark']", "70");
        click(desk, "form:save");
        click(desk, "requirements:rows:2:up");
        assertThat(desk.locator("ol.items > li").nth(1)).containsText("Završni test");
        assertThat(planner.inspect()).isEmpty();

        desk.click("[id='steps'] summary.primary");
        click(desk, "steps:open");
        assertThat(desk.locator(".flash .ok")).isVisible();
        assertThat(desk.locator("[id='requirements:kinds:0:add']")).hasCount(0);
        plan(planner);

        planner.open(LIST + "?q=" + title.replace(' ', '+'));
        desk.click("main tbody th a");
        click(desk, "steps:revise");
        desk.click("#edit");
        desk.fill("[id='form:points']", "9");
        click(desk, "form:save");
        desk.click("[id='steps'] summary.primary");
        assertThat(desk.locator("[id='steps']")).containsText("1. izdanje se zatvara");
        click(desk, "steps:open");
        assertThat(desk.locator("main dt:has-text('Bodovi') + dd").first()).hasText("9");
        desk.click("[id='steps'] summary:has-text('Zatvori')");
        click(desk, "steps:close");
        assertThat(desk.locator(".page-head")).containsText("zatvoreno");
    }

    @Test
    void twoWhoWriteAtOnceNoticeAndLoseNothing() {
        Visitor one = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(PLANNER);
        write(one, title);
        one.page().click("#edit");
        Visitor other = visitor().signIn(PLANNER);
        other.open(one.page().url());
        other.page().fill("[id='form:texts:0:description']", "Tuđi opis.");
        click(other.page(), "form:save");

        one.page().fill("[id='form:texts:0:description']", "Moj opis.");
        click(one.page(), "form:save");
        assertThat(one.page().locator(".note.warn")).containsText("Tuđi opis.");
        assertThat(one.page().locator("[id='form:texts:0:description']")).hasValue("Moj opis.");
        click(one.page(), "form:save");
        assertThat(one.page().locator("main")).containsText("Moj opis.");

        one.page().click("[id='steps'] summary.danger");
        click(one.page(), "steps:delete");
        assertThat(one.page().locator(".flash .ok")).isVisible();
    }

    private static void write(Visitor planner, String title) {
        Page desk = planner.page();
        planner.open(LIST);
        desk.click("#new");
        desk.fill("[id='form:texts:0:title']", title);
        desk.fill("[id='form:texts:0:description']", "Šta djeca igraju i s kim.");
        desk.fill("[id='form:texts:0:outcomes']", "Pita djecu.\nRazumije ocjene igara.");
        desk.fill("[id='form:hours']", "4,5");
        desk.fill("[id='form:points']", "3");
        desk.fill("[id='form:validMonths']", "36");
        click(desk, "form:save");
        assertThat(desk).hasURL(Pattern.compile(".*/training/programme/programme\\.xhtml\\?id=.+"));
        assertThat(desk.locator("main")).containsText("Razumije ocjene igara.");
    }

    /** One date is too few for what the certificate asks for, and told beside the dates. */
    private void plan(Visitor planner) {
        Page desk = planner.page();
        planner.open("/training/planning/plan-session.xhtml");
        desk.selectOption("[id='form:programme']", new SelectOption().setLabel(title));
        desk.selectOption("[id='form:trainer']", new SelectOption().setIndex(1));
        desk.fill("#day0", "2031-05-05");
        desk.fill("[id='form:place']", "Tuzla");
        desk.selectOption("[id='form:language']", new SelectOption().setLabel("English"));
        click(desk, "form:submit");
        assertThat(desk.locator("[id='form:languageMessage']")).isVisible();
        desk.selectOption("[id='form:language']", new SelectOption().setLabel("Bosanski"));
        click(desk, "form:submit");
        assertThat(desk.locator("[id='form:datesMessage']")).containsText("2");
        click(desk, "form:add");
        desk.fill("#day1", "2031-05-06");
        click(desk, "form:submit");
        assertThat(desk.locator(".flash .ok")).isVisible();
        desk.click("main dl a[href*='/training/programme/programme.xhtml']");
        assertThat(desk.locator("main")).containsText(title);
    }

    private static void click(Page page, String button) {
        page.waitForNavigation(() -> page.click("[id='" + button + "']"));
    }
}
