package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From setting up an app to losing it. */
class TwoStepSignInIT extends AppTest {

    @Test
    void anAppIsSetUpUsedReplacedByARecoveryCodeAndRemoved() throws IOException {
        var admin = visitor().signIn(Demo.ADMIN);
        var person = newPerson(admin);
        var secret = setUp(person);
        var recoveryCode = recoveryCode(person);

        var elsewhere = visitor(Language.BOSNIAN, NARROW).signIn(email, PASSWORD);
        var page = elsewhere.page();
        assertThat(page).hasURL(SECOND_STEP);
        assertThat(elsewhere.inspect()).isEmpty();
        elsewhere.open("/identity/account/account.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*"));
        elsewhere.open("/identity/factor/second-step.xhtml?back=/identity/account/account.xhtml");
        enter(page, "form:code", "000000", "form:submit");
        assertThat(page.locator("[id='form:codeMessage']")).containsText("nije ispravan");
        assertThat(elsewhere.inspect()).isEmpty();
        // Of the next period: the one of now may have confirmed the app.
        enter(page, "form:code", code(secret, 1), "form:submit");
        assertThat(page).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));

        var lost = visitor().signIn(email, PASSWORD);
        lost.page().click("summary:has-text('Prijavi se rezervnim kodom')");
        enter(lost.page(), "recovery:recoveryCode", "abcd-efgh", "recovery:submit");
        assertThat(lost.page().locator("[id='recovery:recoveryCodeMessage']")).isVisible();
        assertThat(lost.inspect()).isEmpty();
        enter(lost.page(), "recovery:recoveryCode", recoveryCode, "recovery:submit");
        assertThat(lost.page()).hasURL(Pattern.compile(".*/identity/inbox/inbox\\.xhtml|.*/identity/account/.*"));
        lost.open("/identity/factor/two-step.xhtml");
        assertThat(lost.page().locator("#left")).containsText("9");

        admin.page().reload();
        admin.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Ukloni prijavu u dva koraka"))
                .click();
        assertThat(admin.inspect()).isEmpty();
        press(admin.page(), "accessForm:removeFactor");
        assertThat(admin.page().locator("[id='accessForm:removeFactor']")).hasCount(0);
        assertThat(visitor().signIn(email, PASSWORD).page()).not().hasURL(SECOND_STEP);
    }

    @Test
    void whoSwitchesItOffGivesThePasswordAndACode() throws IOException {
        var person = newPerson(visitor().signIn(Demo.ADMIN));
        var secret = setUp(person);
        var page = person.page();
        page.click("summary:has-text('Isključi')");
        page.fill("[id='switchOff:password']", "nije ova");
        enter(page, "switchOff:code", "000000", "switchOff:submit");
        assertThat(page.locator("[id='switchOff:passwordMessage']")).isVisible();
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='switchOff:password']", PASSWORD);
        enter(page, "switchOff:code", code(secret, 1), "switchOff:submit");
        assertThat(page.locator(".flash .ok")).isVisible();
        assertThat(page.locator("#left")).hasCount(0);
        assertThat(visitor().signIn(email, PASSWORD).page()).not().hasURL(SECOND_STEP);
    }

    @Test
    void newRecoveryCodesAreShownOnceAndTheSessionGoesOn() throws IOException {
        var person = newPerson(visitor().signIn(Demo.ADMIN));
        var secret = setUp(person);
        var before = recoveryCode(person);
        var page = person.page();
        page.click("summary:has-text('Novi rezervni kodovi')");
        enter(page, "renew:code", code(secret, 1), "renew:submit");
        assertThat(page.locator("#codes li")).hasCount(10);
        assertThat(page.locator("#codes")).not().containsText(before);
        recoveryCode(person);
    }

    @Test
    void whoHasAnAppGivesACodeOfItBeforeAnythingChangesThatDecidesWhoGetsIn() throws IOException {
        var person = newPerson(visitor().signIn(Demo.ADMIN));
        var page = person.page();
        person.open("/identity/account/account.xhtml");
        assertThat(page.locator("[id='reach:code']")).hasCount(0);
        var secret = setUp(person);
        var codes = page.locator("#codes li").allInnerTexts();

        person.open("/identity/account/account.xhtml");
        page.fill("[id='reach:telephone']", "033 123-456");
        page.fill("[id='reach:password']", PASSWORD);
        enter(page, "reach:code", "000000", "reach:save");
        assertThat(page.locator("[id='reach:codeMessage']")).containsText("Sačekajte sljedeći");
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='reach:password']", PASSWORD);
        var used = code(secret, 1);
        enter(page, "reach:code", used, "reach:save");
        assertThat(page.locator("[id='reach:telephone']")).hasValue("033 123-456");

        person.open("/identity/account/edit-account.xhtml");
        page.fill("[id='emailForm:email']", "nova." + email);
        page.fill("[id='emailForm:password']", PASSWORD);
        enter(page, "emailForm:code", used, "emailForm:send");
        assertThat(page.locator("[id='emailForm:codeMessage']")).isVisible();
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='emailForm:password']", PASSWORD);
        enter(page, "emailForm:code", codes.get(0), "emailForm:send");
        assertThat(page).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));

        person.open("/identity/factor/two-step.xhtml");
        assertThat(page.locator("[id='passkey:code']")).isVisible();
        person.open("/identity/account/password.xhtml");
        page.fill("[id='form:oldPassword']", PASSWORD);
        page.fill("[id='form:newPassword']", "sasvim druga lozinka");
        page.fill("[id='form:again']", "sasvim druga lozinka");
        enter(page, "form:code", "000000", "form:submit");
        assertThat(page.locator("[id='form:codeMessage']")).isVisible();
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='form:oldPassword']", PASSWORD);
        page.fill("[id='form:newPassword']", "sasvim druga lozinka");
        page.fill("[id='form:again']", "sasvim druga lozinka");
        enter(page, "form:code", codes.get(1), "form:submit");
        assertThat(page.locator(".flash .ok")).isVisible();
    }

    private static String recoveryCode(Visitor person) {
        var code = person.page().locator("#codes li").nth(4).innerText().strip();
        person.page().reload();
        assertThat(person.page().locator("#codes")).hasCount(0);
        assertThat(person.page().locator("#left")).containsText("10");
        assertThat(person.inspect()).isEmpty();
        return code;
    }
}
