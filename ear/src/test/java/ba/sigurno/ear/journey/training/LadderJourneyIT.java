package ba.sigurno.ear.journey.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A trainee sees the own way, a lead trainer accepts the practice and raises for a reason, a planner takes that back. */
class LadderJourneyIT extends BrowserTest {

    private static final String TRAINEE = Demo.TRAINEE_TRAINER;
    private static final String LEAD = Demo.TRAINER;
    private static final String NAME = "Željka Zukić";

    @Test
    void aTraineeGoesUpAndDown() {
        Visitor trainee = visitor(Language.BOSNIAN, NARROW).signIn(TRAINEE);
        trainee.open("/training/ladder/ladder.xhtml");
        assertThat(trainee.page().locator("main")).containsText("edukator u obuci");
        assertThat(trainee.page().locator("main")).containsText("1 od 2");
        assertThat(trainee.inspect()).isEmpty();
        trainee.open("/training/planning/plan-session.xhtml");
        assertThat(trainee.page().locator(".note")).containsText("Moje zvanje");

        Visitor lead = visitor(Language.BOSNIAN, NARROW).signIn(LEAD);
        Page desk = lead.page();
        lead.open("/training/ladder/ladder.xhtml");
        desk.click("#trainers");
        assertThat(lead.inspect()).isEmpty();
        desk.fill("input[name='q']", NAME);
        desk.click("form[role='search'] button");
        desk.click("main tbody a:has-text('" + NAME + "')");
        desk.click("[id='acceptBox'] summary");
        desk.fill("[id='accept:remark']", "U Sarajevu je mirno vodila dvije vježbe.");
        press(desk, "accept:yes");
        assertThat(desk.locator("main")).containsText("dvije vježbe");
        desk.click("[id='raiseBox'] summary");
        desk.fill("[id='raise:reason']", "Vodila je obuke u drugoj ustanovi.");
        assertThat(lead.inspect()).isEmpty();
        press(desk, "raise:yes");
        assertThat(desk.locator("[aria-current=step]")).hasText("edukator");

        Visitor planner = visitor().signIn(Demo.PLANNER);
        planner.open("/training/ladder/trainers.xhtml?level=TRAINER&q=zukic");
        planner.page().click("main tbody a:has-text('" + NAME + "')");
        planner.page().click("[id='lowerBox'] summary");
        press(planner.page(), "lower:yes");
        assertThat(planner.page().locator("[id='lowerBox']")).hasAttribute("open", "open");
        planner.page().fill("[id='lower:lowering']", "Još jedno polugodište pomaže.");
        press(planner.page(), "lower:yes");
        assertThat(planner.page().locator("[aria-current=step]")).hasText("edukator u obuci");
    }

    @Test
    void aPlannerSaysWhatLevelsAskFor() {
        Visitor planner = visitor(Language.BOSNIAN, NARROW).signIn(Demo.PLANNER);
        Page desk = planner.page();
        planner.open("/training/ladder/trainers.xhtml");
        desk.click("#rules");
        desk.selectOption("[id='form:level']", "LEAD");
        desk.selectOption("[id='form:kind']", "ASSISTED");
        desk.fill("[id='form:amount']", "0");
        press(desk, "form:add");
        assertThat(desk.locator("[id='form:amountMessage']")).isVisible();
        assertThat(planner.inspect()).isEmpty();
        desk.fill("[id='form:amount']", "7");
        press(desk, "form:add");
        var line = desk.locator("main li:has-text('broj: 7')");
        assertThat(line).isVisible();
        desk.waitForNavigation(() -> line.locator("input[type=submit]").click());
        assertThat(desk.locator("main li:has-text('broj: 7')")).hasCount(0);
    }
}
