package ba.sigurno.ear.journey.helpline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The supervisor looks at a contact that was drawn and says what was found; its counsellor sees that, and not in which. */
class QualityJourneyIT extends HelplineTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aDrawnContactIsReviewed(int width) {
        var counsellor = visitor(Language.BOSNIAN, width).signIn(Demo.COUNSELLOR);
        var own = counsellor.page().locator("section[aria-labelledby=found] li");
        counsellor.open("/helpline/quality/own-reviews.xhtml");
        int found = own.count();
        assertSound(counsellor);

        var supervisor = visitor(Language.BOSNIAN, width).signIn(Demo.SUPERVISOR);
        Page page = supervisor.page();
        supervisor.open("/helpline/quality/reviews.xhtml");
        assertSound(supervisor);
        int waiting = page.locator("#sample li").count();
        follow(page, "#sample li:has-text('Hana Mehić') a >> nth=0");
        assertThat(page.locator("h1")).isVisible();
        assertSound(supervisor);
        supervisor.open("/helpline/quality/reviews.xhtml");
        follow(page, "#sample li:has-text('Hana Mehić') [type=submit] >> nth=0");
        assertThat(page.locator("#sample li")).hasCount(waiting - 1);
        assertSound(supervisor);

        counsellor.open("/helpline/quality/own-reviews.xhtml");
        assertThat(own).hasCount(found + 1);
    }
}
