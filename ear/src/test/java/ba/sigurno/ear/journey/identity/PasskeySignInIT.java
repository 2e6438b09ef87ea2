package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Chromium with a device of its own makes a passkey, and signs in with it. */
class PasskeySignInIT extends BrowserTest {

    private static final String PASSWORD = "zmaj i tri jabuke";

    /** Browsers make passkeys for names only. */
    private static final String SITE = TestServer.get().payara().baseUrl().replace("127.0.0.1", "localhost");

    private final String email = Demo.newAddress("kljuc");

    @Test
    void aPasskeyIsMadeAndSignsIn() {
        var person = visitor(Language.BOSNIAN, NARROW).tolerate("request to another host: " + SITE);
        var page = person.page();
        addDevice(person);
        new NewAccount(email).make(visitor().signIn(Demo.ADMIN), "S Ključem", person, PASSWORD);
        signIn(person, PASSWORD);

        page.navigate(SITE + "/identity/factor/two-step.xhtml");
        press(page, "passkey:add");
        assertThat(page.locator("[id='passkey:nameMessage']")).isVisible();
        page.fill("[id='passkey:name']", "Laptop u školi");
        page.fill("[id='passkey:password']", "nije ova");
        press(page, "passkey:add");
        assertThat(page.locator("[id='passkey:passwordMessage']")).isVisible();
        assertThat(page.locator("[id='passkey:name']")).hasValue("Laptop u školi");
        page.fill("[id='passkey:password']", PASSWORD);
        press(page, "passkey:add");
        assertThat(page.locator("#codes li")).hasCount(10);
        assertThat(page.locator("main .items").filter(new Locator.FilterOptions().setHasText("Laptop u školi")))
                .hasCount(1);
        assertThat(person.inspect()).isEmpty();

        person.context().clearCookies();
        signIn(person, PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/identity/factor/second-step\\.xhtml.*"));
        assertThat(page.locator("[id='form:code']")).hasCount(0);
        page.evaluate("document.querySelector('[id=\"passkey:response\"]').value = '{}'");
        press(page, "passkey:submit");
        assertThat(page.locator("main [role='alert']").first()).containsText("ne važi");
        assertThat(person.inspect()).isEmpty();
        press(page, "passkey:submit");
        assertThat(page).hasURL(Pattern.compile(".*/identity/(account|inbox)/.*"));
    }

    private void signIn(Visitor person, String password) {
        var page = person.page();
        page.navigate(SITE + "/identity/signin/sign-in.xhtml");
        page.fill("[id='form:email']", email);
        page.fill("[id='form:password']", password);
        press(page, "form:submit");
    }

    /** Gives a visitor's browser a device that has a finger on it all the time. */
    private static void addDevice(Visitor person) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        var browser = person.context().newCDPSession(person.page());
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
