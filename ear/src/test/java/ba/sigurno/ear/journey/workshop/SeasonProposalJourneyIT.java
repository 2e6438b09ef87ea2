package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner has the next weeks proposed, reads why each workshop has its place, and changes one by hand. */
class SeasonProposalJourneyIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aPlannerHasASeasonProposed(int width) {
        Visitor planner = visitor(Language.BOSNIAN, width).signIn(Demo.PLANNER);
        Page page = planner.page();
        planner.open("/workshop/request/requests.xhtml");
        follow(page, "#season");
        assertSound(planner);

        if (!page.isVisible("[id='form:firstDay']")) {
            page.click("#new");
        }
        var first = LocalDate.now(ClockProducer.ZONE).plusDays(14);
        page.fill("[id='form:firstDay']", first.toString());
        page.fill("[id='form:lastDay']", first.minusDays(1).toString());
        press(page, "form:begin");
        assertThat(page.locator(".field-error")).containsText("ne može biti prije");
        page.fill("[id='form:lastDay']", first.plusDays(40).toString());
        page.fill("[id='form:minutes']", "1");
        press(page, "form:begin");

        // The page looks again by itself until the proposal is there.
        page.waitForSelector("[id='list:table']", new Page.WaitForSelectorOptions().setTimeout(90_000));
        planner.open("/workshop/proposal/season-proposal.xhtml");
        assertThat(page.locator(".stats")).containsText("km puta");
        assertThat(page.locator("[id='list:table'] tbody tr").first()).not().isEmpty();
        assertSound(planner);
        planner.open("/workshop/proposal/season-proposal.xhtml?show=UNPLACED&sort=SCHOOL");
        assertSound(planner);
        changeByHand(planner);
    }

    private static void changeByHand(Visitor planner) {
        Page page = planner.page();
        var placed = "/workshop/proposal/season-proposal.xhtml?show=PLACED";
        var change = "[id='list:table'] a[href*='/workshop/proposal/season-place.xhtml']";
        planner.open(placed);
        page.locator(change).first().click();
        assertSound(planner);
        press(page, "part:leaveOut");
        planner.open(placed);
        assertThat(page.locator("[id='list:table']")).containsText("izostavljeno");

        page.locator("tr:has-text('izostavljeno') " + change.substring(change.indexOf("a[")))
                .first()
                .click();
        press(page, "part:takeIn");
        var start = page.inputValue("[id='plan:start']");
        page.fill("[id='plan:start']", "18:30");
        press(page, "plan:arrange");
        assertThat(page.locator("main")).containsText("19:00");
        assertSound(planner);
        page.fill("[id='plan:start']", start);
        page.check("[id='plan:anyway']");
        press(page, "plan:arrange");
        planner.open(placed);
        assertThat(page.locator("[id='list:table']")).containsText("ručno");
        assertSound(planner);
    }
}
