package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner has the next weeks proposed and reads why each workshop has its place. */
class SeasonProposalJourneyIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aPlannerHasASeasonProposed(int width) {
        Visitor planner = visitor(Language.BOSNIAN, width).signIn(Demo.PLANNER);
        Page page = planner.page();
        planner.open("/workshop/request/requests.xhtml");
        follow(page, "#season");
        assertSound(planner);

        var first = LocalDate.now().plusDays(14);
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
    }
}
