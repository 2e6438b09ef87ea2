package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session of somebody who sees much, on the network and in the browser where it was confirmed, and elsewhere. */
class BoundSessionIT extends AppTest {

    private static final Pattern ACCOUNTS = Pattern.compile(".*/identity/account/accounts\\.xhtml");
    private static final Pattern SIGN_IN = Pattern.compile(".*/identity/signin/sign-in\\.xhtml.*");

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
}
