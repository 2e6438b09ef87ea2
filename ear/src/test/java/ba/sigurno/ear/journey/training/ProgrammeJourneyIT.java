package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From nothing to a programme of which a training is planned, and on to its next edition; without scripts, too. */
class ProgrammeJourneyIT extends BrowserTest {

    private static final String LIST = "/training/programme/programmes.xhtml";

    private final String title = "Igre na internetu " + System.nanoTime() % 1_000_000;

    @Test
    void aProgrammeIsWrittenOpenedPlannedRevisedAndClosed() {
        Visitor planner = visitor(Language.BOSNIAN, NARROW).signIn(Demo.PLANNER);
        Page desk = planner.page();
        write(planner, title);
        assertThat(desk.locator("main")).containsText("Prisustvo na svim terminima");

        press(desk, "requirements:kinds:0:add");
        desk.check("[id='form:meetings'] input[value='2']");
        assertThat(planner.inspect()).isEmpty();
        press(desk, "form:save");
        assertThat(desk.locator("main")).containsText("Prisustvo na terminima: 2");
        press(desk, "requirements:kinds:1:add");
        desk.fill("[id='form:texts:0:title']", "Završni test");
        desk.fill("[id='form:passMark']", "0");
        press(desk, "form:save");
        assertThat(desk.locator("#content [aria-invalid=true]")).hasValue("0");
        desk.fill("[id='form:passMark']", "70");
        press(desk, "form:save");
        press(desk, "requirements:rows:2:up");
        assertThat(desk.locator("ol.items > li").nth(1)).containsText("Završni test");
        assertThat(planner.inspect()).isEmpty();

        desk.click("[id='steps'] summary.primary");
        press(desk, "steps:open");
        assertThat(desk.locator(".flash .ok")).isVisible();
        assertThat(desk.locator("[id='requirements:kinds:0:add']")).hasCount(0);
        plan(planner);

        planner.open(LIST + "?q=" + title.replace(' ', '+'));
        desk.click("main tbody th a");
        press(desk, "steps:revise");
        desk.click("#edit");
        desk.fill("[id='form:points']", "9");
        press(desk, "form:save");
        desk.click("[id='steps'] summary.primary");
        assertThat(desk.locator("[id='steps']")).containsText("1. verzija se zatvara");
        press(desk, "steps:open");
        assertThat(desk.locator("main dt:has-text('Bodovi') + dd").first()).hasText("9");
        desk.click("[id='steps'] summary:has-text('Zatvori')");
        press(desk, "steps:close");
        assertThat(desk.locator(".page-head")).containsText("zatvorena");
    }

    @Test
    void twoWhoWriteAtOnceNoticeAndLoseNothing() {
        Visitor one = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.PLANNER);
        write(one, title);
        one.page().click("#edit");
        Visitor other = visitor().signIn(Demo.PLANNER);
        other.open(one.page().url());
        other.page().fill("[id='form:texts:0:description']", "Tuđi opis.");
        press(other.page(), "form:save");

        one.page().fill("[id='form:texts:0:description']", "Moj opis.");
        press(one.page(), "form:save");
        assertThat(one.page().locator(".note.warn")).containsText("Tuđi opis.");
        assertThat(one.page().locator("[id='form:texts:0:description']")).hasValue("Moj opis.");
        press(one.page(), "form:save");
        assertThat(one.page().locator("main")).containsText("Moj opis.");

        one.page().click("[id='steps'] summary.danger");
        press(one.page(), "steps:delete");
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
        press(desk, "form:save");
        assertThat(desk).hasURL(Pattern.compile(".*/training/programme/programme\\.xhtml\\?id=.+"));
        assertThat(desk.locator("main")).containsText("Razumije ocjene igara.");
    }

    /** One date is too few for what the certificate asks for, and told beside the dates. */
    private void plan(Visitor planner) {
        Page desk = planner.page();
        planner.open("/training/planning/plan-session.xhtml");
        desk.selectOption("[id='form:programme']", new SelectOption().setLabel(title));
        choose(desk, "form:trainer", "an");
        desk.fill("[id='form:rows:0:day']", "2031-05-05");
        desk.fill("[id='form:place']", "Tuzla");
        desk.selectOption("[id='form:language']", new SelectOption().setLabel("English"));
        press(desk, "form:submit");
        assertThat(desk.locator("[id='form:languageMessage']")).isVisible();
        desk.selectOption("[id='form:language']", new SelectOption().setLabel("Bosanski"));
        press(desk, "form:submit");
        assertThat(desk.locator("[id='form:datesMessage']")).containsText("2");
        press(desk, "form:add");
        desk.fill("[id='form:rows:1:day']", "2031-05-06");
        press(desk, "form:submit");
        assertThat(desk.locator(".flash .ok")).isVisible();
        desk.click("main dl a[href*='/training/programme/programme.xhtml']");
        assertThat(desk.locator("main")).containsText(title);
    }
}
