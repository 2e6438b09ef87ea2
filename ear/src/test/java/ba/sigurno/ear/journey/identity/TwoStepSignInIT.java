package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.QrReader;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.identity.factor.Totp;
import ba.sigurno.persistence.i18n.Language;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** From setting up an app to losing it. */
class TwoStepSignInIT extends BrowserTest {

    private static final String PASSWORD = "zmaj i tri jabuke";
    private static final Pattern ACCOUNTS = Pattern.compile(".*/identity/account/accounts\\.xhtml");
    private static final Pattern SIGN_IN = Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*");
    private static final Pattern SECOND_STEP = Pattern.compile(".*/identity/factor/second-step\\.xhtml.*");

    private final String email = Demo.newAddress("koraci");

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

    @Test
    void aSessionThatSeesMuchAsksAgainOnAnotherNetworkAndInAnotherBrowser() throws IOException {
        var admin = visitor().signIn(Demo.ADMIN);
        var person = newAdministrator(admin);
        var secret = setUp(person);
        var page = person.page();
        var thief = visitor();
        thief.context().addCookies(person.context().cookies());
        useAnotherBrowser(thief);

        thief.open("/identity/account/accounts.xhtml");
        assertThat(thief.page()).hasURL(SECOND_STEP);
        person.open("/identity/account/accounts.xhtml");
        assertThat(page).hasURL(ACCOUNTS);

        comeFrom(person, "198.51.100.7");
        person.open("/identity/account/accounts.xhtml?q=ana");
        assertThat(page).hasURL(SECOND_STEP);
        assertThat(page.locator("#moved")).isVisible();
        assertThat(person.inspect()).isEmpty();
        enter(page, "form:code", "000000", "form:submit");
        assertThat(page.locator("[id='form:codeMessage']")).isVisible();
        enter(page, "form:code", code(secret, 1), "form:submit");
        assertThat(page).hasURL(Pattern.compile(".*/identity/account/accounts\\.xhtml\\?q=ana"));
        comeFrom(person, "127.0.0.1");
        person.open("/identity/account/accounts.xhtml");
        assertThat(page).hasURL(ACCOUNTS);

        person.open("/identity/account/account.xhtml");
        assertThat(page.locator("[aria-labelledby='sessions'] li")).hasCount(1);
        thief.open("/identity/account/accounts.xhtml");
        assertThat(thief.page()).hasURL(SIGN_IN);
        admin.open("/identity/audit/audit.xhtml?q=" + email);
        var trail = admin.page().locator("tbody tr");
        assertThat(with(trail, "prijava korištena na drugoj mreži")).hasCount(2);
        assertThat(with(with(trail, "prijava korištena na drugoj mreži"), "198.51.100.7"))
                .hasCount(1);
        assertThat(with(with(trail, "ponovo potvrđena prijava"), "198.51.100.7"))
                .hasCount(1);
    }

    @Test
    void whoGuessesCodesInAStolenSessionEndsIt() throws IOException {
        var person = newAdministrator(visitor().signIn(Demo.ADMIN));
        setUp(person);
        var thief = visitor();
        thief.context().addCookies(person.context().cookies());
        comeFrom(thief, "203.0.113.7");
        thief.open("/identity/account/accounts.xhtml");
        for (int guess = 0; guess < Limit.SECOND_STEP_BY_DEVICE.getFailures(); guess++) {
            enter(thief.page(), "form:code", "00000" + guess, "form:submit");
        }
        thief.open("/identity/account/accounts.xhtml");
        assertThat(thief.page()).hasURL(SIGN_IN);
        person.open("/identity/account/accounts.xhtml");
        assertThat(person.page()).hasURL(SIGN_IN);
    }

    @Test
    void aFormThatIsSentElsewhereLeadsBackThroughTheSecondStep() throws IOException {
        var person = newAdministrator(visitor().signIn(Demo.ADMIN)).tolerate("409");
        var secret = setUp(person);
        var page = person.page();
        person.open("/identity/account/invite.xhtml");
        comeFrom(person, "198.51.100.7");
        page.fill("[id='form:displayName']", "Nikad Poslano");
        page.fill("[id='form:email']", "nikad." + email);
        press(page, "form:submit");
        follow(page, ".oops .btn.primary");
        assertThat(page).hasURL(SECOND_STEP);
        enter(page, "form:code", code(secret, 1), "form:submit");
        assertThat(page).hasURL(Pattern.compile(".*/identity/account/invite\\.xhtml.*"));
    }

    @Test
    void whoSignsOutElsewhereIsOutEverywhere() throws IOException {
        var person = newAdministrator(visitor().signIn(Demo.ADMIN));
        setUp(person);
        var page = person.page();
        person.open("/identity/account/account.xhtml");
        comeFrom(person, "198.51.100.7");
        page.waitForNavigation(
                () -> page.locator("form[action$='/signout']").first().evaluate("form => form.submit()"));
        comeFrom(person, "127.0.0.1");
        person.open("/identity/account/accounts.xhtml");
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void aTeacherWithAnAppIsNotAskedAgain() throws IOException {
        var person = newPerson(visitor().signIn(Demo.ADMIN));
        setUp(person);
        comeFrom(person, "198.51.100.7");
        person.open("/identity/account/account.xhtml");
        assertThat(person.page()).hasURL(Pattern.compile(".*/identity/account/account\\.xhtml"));
    }

    /** Makes an account of an administrator, who has signed in. */
    private Visitor newAdministrator(Visitor admin) {
        var person = newPerson(admin);
        admin.page().click("[id='adminForm'] summary");
        press(admin.page(), "adminForm:admin");
        return person;
    }

    private static Locator with(Locator rows, String text) {
        return rows.filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void useAnotherBrowser(Visitor visitor) {
        var name = new JsonObject();
        name.addProperty("userAgent", "Stranger/1.0");
        visitor.context().newCDPSession(visitor.page()).send("Network.setUserAgentOverride", name);
    }

    /** Lets the proxy on this machine say that somebody calls from this address. */
    private static void comeFrom(Visitor visitor, String address) {
        visitor.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
    }

    /** Sets up the app as its owner does; returns the secret. */
    private String setUp(Visitor person) throws IOException {
        var page = person.page();
        person.open("/identity/account/account.xhtml");
        follow(page, "main a[href*='/identity/factor/two-step.xhtml']");
        follow(page, "main a[href*='/identity/factor/set-up-app.xhtml']");
        var secret = page.locator("#secret").innerText().replaceAll("\\s", "");
        var picture =
                ImageIO.read(new ByteArrayInputStream(page.locator("svg.qr").screenshot()));
        assertThat(QrReader.read(picture)).contains(Totp.uri(secret, email));
        page.fill("[id='form:password']", "nije ova");
        enter(page, "form:code", "000000", "form:submit");
        assertThat(page.locator("[id='form:passwordMessage']")).isVisible();
        assertThat(page.locator("[id='form:code']")).hasValue("000000");
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='form:password']", PASSWORD);
        enter(page, "form:code", "000000", "form:submit");
        assertThat(page.locator("[id='form:codeMessage']")).containsText("automatsko vrijeme");
        assertThat(page.locator("#secret").innerText().replaceAll("\\s", "")).isEqualTo(secret);
        assertThat(person.inspect()).isEmpty();
        page.fill("[id='form:password']", PASSWORD);
        enter(page, "form:code", code(secret, 0), "form:submit");
        assertThat(page.locator("#codes li")).hasCount(10);
        assertThat(page.locator("#print")).isVisible();
        assertThat(person.inspect()).isEmpty();
        return secret;
    }

    private static String recoveryCode(Visitor person) {
        var code = person.page().locator("#codes li").nth(4).innerText().strip();
        person.page().reload();
        assertThat(person.page().locator("#codes")).hasCount(0);
        assertThat(person.page().locator("#left")).containsText("10");
        assertThat(person.inspect()).isEmpty();
        return code;
    }

    /** Makes an account whose owner has set the password; the administrator then sees it. */
    private Visitor newPerson(Visitor admin) {
        var person = visitor(Language.BOSNIAN, NARROW);
        new NewAccount(email).make(admin, "Dva Koraka", person, PASSWORD);
        return person.signIn(email, PASSWORD);
    }

    private static void enter(Page page, String field, String text, String button) {
        page.fill("[id='" + field + "']", text);
        press(page, button);
    }

    private static String code(String secret, int periods) {
        return Totp.code(secret, Totp.step(Instant.now()) + periods);
    }
}
