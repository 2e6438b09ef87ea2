package ba.sigurno.ear.journey.partners;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer enters a protocol, whom it names for duty, that it was reviewed, and its end. */
class ProtocolJourneyIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aProtocolIsKeptUntilItsEnd(int width) {
        Visitor officer = visitor(Language.BOSNIAN, width).signIn(Demo.PARTNER_OFFICER);
        Page page = officer.page();
        var today = LocalDate.now(ClockProducer.ZONE);
        var title = "Protokol " + UUID.randomUUID();
        officer.open("/partners/protocol/protocols.xhtml");
        follow(page, "#new");
        page.fill("[id='protocol:title']", title);
        page.selectOption("[id='protocol:kind']", "POLICE");
        page.fill("[id='protocol:parties']", "Centar, policija");
        page.fill("[id='protocol:signedOn']", today.toString());
        page.fill("[id='protocol:reviewOn']", today.minusDays(1).toString());
        press(page, "protocol:save");
        assertThat(page.locator(".field-error")).containsText("prije potpisivanja");
        page.fill("[id='protocol:reviewOn']", today.plusDays(5).toString());
        press(page, "protocol:save");
        assertThat(page.locator("h1")).hasText(title);
        assertSound(officer);

        page.click("section[aria-labelledby=contactsTitle] details.fold summary");
        page.fill("[id='contact:contactName']", "Dežurna inspektorica");
        page.fill("[id='contact:duty']", "hitne prijave");
        page.fill("[id='contact:from']", today.toString());
        press(page, "contact:add");
        assertThat(page.locator("[id='contact:telephone']")).isVisible();
        page.fill("[id='contact:telephone']", "033 111 222");
        press(page, "contact:add");
        assertThat(page.locator("a[href='tel:033111222']")).isVisible();
        assertSound(officer);

        page.fill("[id='review:next']", today.toString());
        press(page, "review:reviewed");
        assertThat(page.locator(".field-error")).containsText("poslije današnjeg dana");
        page.fill("[id='review:next']", today.plusYears(1).toString());
        press(page, "review:reviewed");
        page.click("section[aria-labelledby=contactsTitle] details.confirm summary");
        page.click("section[aria-labelledby=contactsTitle] [id$='drop:remove']");
        assertThat(page.locator("a[href='tel:033111222']")).hasCount(0);

        page.click("section[aria-labelledby=reviewTitle] details.confirm summary");
        press(page, "finish:end");
        assertThat(page.locator("#reviewTitle")).hasCount(0);
        officer.open("/partners/protocol/protocols.xhtml?q=" + title.substring(9));
        assertThat(page.locator("main tbody")).containsText("okončan");
        assertSound(officer);
    }
}
