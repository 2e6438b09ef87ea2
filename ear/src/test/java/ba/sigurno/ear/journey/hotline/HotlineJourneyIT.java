package ba.sigurno.ear.journey.hotline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reports an address on a phone, and comes back for the answer. */
class HotlineJourneyIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void aReportIsAMatterOfAFewSteps(Language language) {
        var child = visitor(language, NARROW);
        var page = child.page();
        child.open("/note");
        assertSound(child);
        press(page, "address:receive");
        assertThat(page.locator("[id='address:whereMessage']")).isVisible();
        assertSound(child);

        page.fill("[id='address:where']", "grupa " + UUID.randomUUID());
        press(page, "address:receive");
        assertThat(page.locator("[id='theme:describe']")).isVisible();
        assertSound(child);
        page.locator("[id='theme'] input[type=radio]").nth(1).check();
        press(page, "theme:describe");
        assertSound(child);
        page.locator("[id='place'] input[type=radio]").first().check();
        page.fill("[id='place:comment']", "Zdravo");
        press(page, "place:specify");
        assertSound(child);
        press(page, "contact:leaveContact");
        assertSound(child);

        var receipt = page.locator(".receipt").innerText();
        page.fill("[id='receipt:typed']", receipt.substring(1));
        press(page, "receipt:confirm");
        assertThat(page.locator("[id='receipt:typedMessage']")).isVisible();
        assertSound(child);
        page.fill("[id='receipt:typed']", receipt.replaceAll("\\s", "").toLowerCase());
        press(page, "receipt:confirm");
        assertThat(page.locator(".say")).isVisible();
        assertSound(child);
        assertQuiet(child);

        comeBack(child, receipt);
    }

    private static void comeBack(Visitor child, String receipt) {
        var page = child.page();
        child.open("/note/open");
        assertSound(child);
        page.fill("[id='open:receipt']", "0000 0000 0000 0001");
        press(page, "open:look");
        assertThat(page.locator("[id='open:receiptMessage']")).isVisible();
        page.fill("[id='open:receipt']", receipt);
        press(page, "open:look");
        assertThat(page.locator("#news")).isVisible();
        assertSound(child);
        page.fill("[id='answer:words']", "Ima li novosti?");
        press(page, "answer:write");
        assertThat(page.locator(".letters")).containsText("Ima li novosti?");
        assertSound(child);
        assertQuiet(child);
    }

    /** Neither the address nor the title says what is read, and nothing is remembered but the language of the test. */
    private static void assertQuiet(Visitor child) {
        assertThat(child.page().url()).matches(".*/note(/open)?\\?lang=[\\w-]+");
        assertThat(child.page().title()).doesNotContainIgnoringCase("prijav").doesNotContainIgnoringCase("report");
        assertThat(child.context().cookies()).extracting(cookie -> cookie.name).containsExactly("sigurno_language");
    }

    @Test
    void noScriptIsNeeded() {
        var child = visitorWithoutScripts(Language.BOSNIAN, NARROW);
        var page = child.page();
        child.open("/help.xhtml");
        page.locator("main a[href$='/note']").click();
        page.fill("[id='address:where']", "grupa " + UUID.randomUUID());
        for (var button : new String[] {
            "address:receive", "theme:describe", "place:specify", "contact:leaveContact", "receipt:leave"
        }) {
            press(page, button);
        }
        assertThat(page.locator(".say h1")).hasText("Hvala ti");
        assertThat(page.locator("#quick-exit")).hasAttribute("href", "https://www.wikipedia.org/");
    }

    @Test
    void whatIsWrongIsSaidAndNothingThatWasTypedIsLost() {
        var child = visitor(Language.BOSNIAN, NARROW);
        var page = child.page();
        child.open("/note");
        page.fill("[id='address:where']", "javascript:alert(1)");
        press(page, "address:receive");
        assertThat(page.locator("[id='address:whereMessage']")).containsText("naredba");
        assertThat(page.locator("[id='address:where']")).hasValue("javascript:alert(1)");
        page.fill("[id='address:where']", "data:image/png;base64,iVBORw0KGgo=");
        press(page, "address:receive");
        assertThat(page.locator("[id='address:whereMessage']")).containsText("ne smijemo primiti");
    }

    @Test
    void anotherLanguageIsChosenWithoutACookie() {
        var child = visitor(Language.BOSNIAN, WIDE);
        var page = child.page();
        child.open("/note");
        page.locator("details.menu summary").click();
        follow(page, "details.menu a[lang='en']");
        assertThat(page.locator("h1")).hasText("Report something that should not be online");
        page.fill("[id='address:where']", "group " + UUID.randomUUID());
        press(page, "address:receive");
        assertThat(page.locator("h1")).hasText("Your report has arrived");
        child.open("/note");
        assertThat(page.locator("h1")).hasText("Prijavi ono što ne bi smjelo biti na internetu");
    }

    @Test
    void escapeTwiceLeavesAndTheWayBackDoesNotLeadHere() {
        var child = visitor(Language.BOSNIAN, NARROW).tolerate("wikipedia");
        var page = child.page();
        child.context()
                .route(
                        "https://www.wikipedia.org/**",
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(200).setBody("elsewhere")));
        child.open("/help.xhtml");
        child.open("/note");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.waitForURL("https://www.wikipedia.org/**");
        page.goBack(new Page.GoBackOptions().setTimeout(5000));
        assertThat(page.url()).endsWith("/help.xhtml");
    }
}
