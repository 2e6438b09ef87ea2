package ba.sigurno.ear.journey.hotline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two analysts and the head of the hotline work on a report that somebody brought. */
class CaseworkJourneyIT extends BrowserTest {

    @Test
    void aReportIsAssessedByTwoAndHandedOver() {
        var host = UUID.randomUUID().toString();
        var child = visitor(Language.BOSNIAN, NARROW);
        child.open("/note");
        child.page().fill("[id='address:where']", "https://" + host + ".example/");
        press(child.page(), "address:receive");

        var first = visitor().signIn(Demo.ANALYST);
        var page = first.page();
        first.open("/hotline/casework/report-queue.xhtml?sort=-RECEIVED");
        assertSound(first);
        follow(page, "main tbody a[href*='/hotline/casework/case.xhtml']");
        assertThat(page.locator("main")).not().containsText(host);
        assertSound(first);
        press(page, "look:reveal");
        assertThat(page.locator("#revealed")).hasText("hxxps[:]//" + host + "[.]example/");
        assertThat(page.locator("main a[href*='" + host + "']")).hasCount(0);
        assertThat(page.title()).doesNotContain(host);
        assertSound(first);

        page.check("[id='next'] input[value='TRIAGED']");
        press(page, "next:advance");
        page.fill("[id='message:words']", "Hvala, gledamo.");
        press(page, "message:write");
        assertThat(page.locator(".letters")).containsText("Hvala, gledamo.");
        var address = page.url();
        page.check("[id='assessment'] input[value='ILLEGAL']");
        press(page, "assessment:assess");
        assertThat(page.locator("[id='assessment:categoryMessage']")).isVisible();
        assess(first);
        assertThat(page.locator("[id='assessment']")).hasCount(0);

        var second = visitor().signIn(Demo.ANALYST_2);
        second.open(address);
        assess(second);
        second.page().selectOption("[id='hand:receiver']", "POLICE_FBIH");
        second.page().fill("[id='hand:reference']", "7/26");
        press(second.page(), "hand:handOver");
        assertThat(second.page().locator("main")).containsText("7/26");
        assertSound(second);
        second.page().fill("[id$='has:given']", "KU-1/26");
        press(second.page(), second.page().locator("[id$='has:acknowledge']").getAttribute("id"));
        assertThat(second.page().locator("main")).containsText("KU-1/26");
        second.page().check("[id$='says'] input[value='MAY']");
        press(second.page(), second.page().locator("[id$='says:say']").getAttribute("id"));
        second.page().selectOption("[id='hand:receiver']", "PROVIDER");
        press(second.page(), "hand:handOver");
        assertSound(second);
        press(second.page(), "check:removed");
        assertSound(second);

        var head = visitor().signIn(Demo.HOTLINE_HEAD);
        head.open("/hotline/custody/ledger.xhtml");
        press(head.page(), "check:prove");
        assertThat(head.page().locator(".note.ok")).isVisible();
        assertSound(head);
    }

    private static void assess(Visitor analyst) {
        var page = analyst.page();
        page.check("[id='assessment'] input[value='ILLEGAL']");
        page.selectOption("[id='assessment:category']", "CHILD_EXPLOITATION");
        page.fill("[id='assessment:hostCountry']", "ba");
        page.fill("[id='assessment:minutes']", "1");
        press(page, "assessment:assess");
    }
}
