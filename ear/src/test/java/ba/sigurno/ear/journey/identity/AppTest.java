package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.QrReader;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.factor.Totp;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A test with somebody who has an app for codes. */
abstract class AppTest extends BrowserTest {

    static final String PASSWORD = "zmaj i tri jabuke";
    static final Pattern SECOND_STEP = Pattern.compile(".*/identity/factor/second-step\\.xhtml.*");

    final String email = Demo.newAddress("koraci");

    /** Sets up the app as its owner does; returns the secret. */
    String setUp(Visitor person) throws IOException {
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

    /** Makes an account whose owner has set the password; the administrator then sees it. */
    Visitor newPerson(Visitor admin) {
        var person = visitor(Language.BOSNIAN, NARROW);
        new NewAccount(email).make(admin, "Dva Koraka", person, PASSWORD);
        return person.signIn(email, PASSWORD);
    }

    static void enter(Page page, String field, String text, String button) {
        page.fill("[id='" + field + "']", text);
        press(page, button);
    }

    static String code(String secret, int periods) {
        return Totp.code(secret, Totp.step(Instant.now()) + periods);
    }
}
