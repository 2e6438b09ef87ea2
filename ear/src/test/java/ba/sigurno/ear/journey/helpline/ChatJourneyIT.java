package ba.sigurno.ear.journey.helpline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A child talks with a counsellor on a phone. */
class ChatJourneyIT extends HelplineTest {

    @Test
    void aChildAndACounsellorTalk() {
        openHelpline();
        var counsellor = counsellorAtEmptyDesk(Demo.COUNSELLOR);
        var desk = counsellor.page();
        assertSound(counsellor);
        press(desk, "work:arrive");

        var child = begin(Language.BOSNIAN);
        var phone = child.page();
        assertSound(child);
        say(phone, "Zdravo, ima li koga?");
        say(phone, "Bojim se.");
        assertThat(phone.locator("#lines li")).hasCount(2);
        assertThat(phone.locator("[id='say'] [role='alert']")).hasCount(0);
        assertThat(phone.locator("[id='say:words']")).isFocused();

        counsellor.open("/helpline/chat/chat-desk.xhtml");
        press(desk, "work:take");
        assertThat(desk.locator("#lines")).containsText("Bojim se.");
        assertThat(desk.title()).doesNotContain("Bojim");
        assertSound(counsellor);
        say(desk, "Tu sam. Pričaj polako.");

        // Without touching anything, what was said appears, and what was being typed stays.
        phone.fill("[id='say:words']", "Napola napis");
        assertThat(phone.locator("#lines")).containsText("Tu sam. Pričaj polako.");
        assertThat(phone.locator("#place")).containsText("je tu");
        assertThat(phone.locator("[id='say:words']")).hasValue("Napola napis");
        assertSound(child);
        say(phone, "Hvala ti.");
        assertThat(desk.locator("#lines")).containsText("Hvala ti.");
        assertQuiet(child);

        press(desk, "finish:end");
        assertThat(desk.locator("main a[href$='/helpline/contact/record.xhtml?channel=CHAT']"))
                .isVisible();
        assertSound(counsellor);
        assertThat(phone.locator("#over")).isVisible();
        assertThat(phone.locator("main")).not().containsText("Hvala ti.");
        assertSound(child);
    }

    @Test
    void aCounsellorWhoseSignInEndedIsLedBackThroughIt() {
        openHelpline();
        var counsellor = counsellorAtEmptyDesk(Demo.COUNSELLOR);
        var desk = counsellor.page();
        var child = begin(Language.BOSNIAN);
        say(child.page(), "Zdravo");
        counsellor.open("/helpline/chat/chat-desk.xhtml");
        press(desk, "work:take");

        counsellor.context().clearCookies();
        assertThat(desk).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml\\?back=.*taken-chat.*"));
        desk.fill("[id='form:email']", Demo.COUNSELLOR);
        desk.fill("[id='form:password']", TestServer.get().demoPassword());
        press(desk, "form:submit");
        assertThat(desk.locator("#lines")).containsText("Zdravo");
        press(child.page(), "end:leave");
        press(desk, "finish:end");
    }

    @ParameterizedTest
    @EnumSource
    void eachStepIsSoundInEachLanguage(Language language) {
        openHelpline();
        counsellorAtEmptyDesk(Demo.COUNSELLOR);
        var child = begin(language);
        assertSound(child);
        press(child.page(), "say:send", "[id='say:wordsMessage']:not(:empty)");
        assertSound(child);
        say(child.page(), "Zdravo");
        assertSound(child);
        var second = begin(language);
        assertThat(second.page().locator("#place")).containsText("1");
        assertSound(second);
        press(second.page(), "end:leave");
        assertThat(second.page().locator("#over")).isVisible();
        assertSound(second);
        press(child.page(), "end:leave");
        assertQuiet(child);
    }

    @Test
    void aPageThatWasLostIsFoundAgainByItsCode() {
        openHelpline();
        counsellorAtEmptyDesk(Demo.COUNSELLOR);
        var child = begin(Language.BOSNIAN);
        say(child.page(), "Još sam tu.");
        var code = child.page().locator(".receipt").innerText();

        var elsewhere = visitor(Language.BOSNIAN, NARROW);
        var page = elsewhere.page();
        elsewhere.open("/note/page");
        page.click("details.fold summary");
        page.fill("[id='back:code']", "0000 00000");
        press(page, "back:find");
        assertThat(page.locator("[id='back:codeMessage']")).isVisible();
        assertSound(elsewhere);
        page.fill("[id='back:code']", code.toLowerCase());
        press(page, "back:find");
        assertThat(page.locator("#lines")).containsText("Još sam tu.");
        press(page, "end:leave");
        assertThat(child.page().locator("#over")).isVisible();
    }

    @Test
    void noScriptIsNeeded() {
        openHelpline();
        var counsellor = counsellorAtEmptyDesk(Demo.COUNSELLOR);
        var child = visitorWithoutScripts(Language.BOSNIAN, NARROW);
        var page = child.page();
        child.open("/help.xhtml");
        page.locator("main a[href$='/note/page']").click();
        press(page, "start:begin");
        page.fill("[id='say:words']", "Zdravo");
        press(page, "say:send");
        assertThat(page.locator("#lines")).containsText("Zdravo");
        counsellor.open("/helpline/chat/chat-desk.xhtml");
        press(counsellor.page(), "work:take");
        say(counsellor.page(), "Tu sam.");
        assertThat(counsellor.page().locator("#lines")).containsText("Tu sam.");
        press(page, "more:look");
        assertThat(page.locator("#lines")).containsText("Tu sam.");
        press(page, "end:leave");
        assertThat(page.locator("#over")).isVisible();
        assertThat(counsellor.page().locator("#place")).containsText("završila");
        assertThat(counsellor.page().locator("#lines li")).hasCount(0);
        press(counsellor.page(), "finish:end");
    }

    @Test
    void aLineThatDidNotArriveIsSentAgainAndStandsOnce() {
        openHelpline();
        counsellorAtEmptyDesk(Demo.COUNSELLOR);
        var child = begin(Language.BOSNIAN).tolerate("ERR_INTERNET_DISCONNECTED");
        var page = child.page();
        child.context().setOffline(true);
        page.fill("[id='say:words']", "Ima li koga?");
        page.click("[id='say:send']");
        assertThat(page.locator("#say [role=alert]")).isVisible();
        assertThat(page.locator("[id='say:words']")).hasValue("Ima li koga?");
        child.context().setOffline(false);
        page.locator("[id='say:send']").dblclick();
        assertThat(page.locator("#lines li")).hasCount(1);
        press(page, "end:leave");
    }

    @Test
    void whoComesWhenItIsClosedIsToldWhereToTurn() {
        closeHelpline();
        var child = visitor(Language.BOSNIAN, NARROW);
        var page = child.page();
        child.open("/note/page");
        assertThat(page.locator("[id='start:begin']")).hasCount(0);
        assertThat(page.locator("#opening")).isVisible();
        assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
        assertThat(page.locator("main a[href*='/note?lang=']")).isVisible();
        assertSound(child);
        child.open("/help.xhtml");
        assertThat(page.locator("#opening")).isVisible();
        assertSound(child);
        openHelpline();
        child.open("/note/page");
        assertThat(page.locator("#opening")).containsText("Otvoreno");
    }

    private Visitor begin(Language language) {
        var child = visitor(language, NARROW);
        child.open("/note/page");
        assertSound(child);
        press(child.page(), "start:begin");
        assertThat(child.page().locator("#live")).isVisible();
        return child;
    }

    private static void say(Page page, String words) {
        page.fill("[id='say:words']", words);
        page.press("[id='say:words']", "Enter");
        assertThat(page.locator("#lines li").last()).containsText(words);
    }

    /** Presses a button whose form the script sends, and waits for what appears. */
    private static void press(Page page, String button, String shown) {
        page.click("[id='" + button + "']");
        page.waitForSelector(shown);
    }

    /** Neither the address nor the title says what is read, and nothing is remembered but the language of the test. */
    private static void assertQuiet(Visitor child) {
        assertThat(child.page().url()).matches(".*/note/page(\\?lang=[\\w-]+)?");
        assertThat(child.page().title()).doesNotContainIgnoringCase("razgovor").doesNotContainIgnoringCase("chat");
        assertThat(child.context().cookies()).extracting(cookie -> cookie.name).containsExactly("sigurno_language");
    }
}
