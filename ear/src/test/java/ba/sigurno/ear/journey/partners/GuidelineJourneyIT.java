package ba.sigurno.ear.journey.partners;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer writes a guideline, publishes and sends it; a licensee acknowledges it by the link of the mail. */
class GuidelineJourneyIT extends BrowserTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/partners/guideline/acknowledge\\.xhtml#\\S+");

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aGuidelineIsSentAndAcknowledged(int width) {
        Visitor officer = visitor(Language.BOSNIAN, width).signIn(Demo.PARTNER_OFFICER);
        Page page = officer.page();
        var email = Demo.newAddress("operater");
        var company = "Operater " + email.substring(9, 17);
        officer.open("/partners/licensee/licensees.xhtml");
        follow(page, "#new");
        press(page, "licensee:save");
        assertThat(page.locator("[id='licensee:name']")).hasAttribute("aria-invalid", "true");
        page.fill("[id='licensee:name']", company);
        page.selectOption("[id='licensee:kind']", "MOBILE");
        page.fill("[id='licensee:email']", email);
        press(page, "licensee:save");
        assertThat(page.locator("h1")).containsText(company);
        assertSound(officer);

        var title = "Smjernice za " + company;
        officer.open("/partners/guideline/guidelines.xhtml");
        follow(page, "#new");
        press(page, "form:save");
        assertThat(page.locator(".note.harm, .field-error, [role=alert]").first())
                .containsText("bar na jednom jeziku");
        page.fill("[id='form:texts:0:title']", title);
        page.fill("[id='form:texts:0:text']", "## Kontakt\n\n- Ukloniti **bez odlaganja**.");
        press(page, "form:save");
        assertThat(page.locator(".prose strong")).hasText("bez odlaganja");
        assertSound(officer);
        page.fill("[id='publishing:approvedBy']", "Regulator");
        page.fill(
                "[id='publishing:approvedOn']",
                LocalDate.now(ClockProducer.ZONE).plusDays(3).toString());
        press(page, "publishing:publish");
        assertThat(page.locator(".field-error")).containsText("u budućnosti");
        page.fill(
                "[id='publishing:approvedOn']",
                LocalDate.now(ClockProducer.ZONE).toString());
        press(page, "publishing:publish");
        page.click("summary.btn.primary");
        press(page, "sending:send");
        assertThat(page.locator("#sent-title")).isVisible();
        assertSound(officer);

        Wait.until(TIMEOUT, () -> link(email).isPresent());
        Visitor licensee = visitor(Language.BOSNIAN, width);
        licensee.open(link(email).orElseThrow());
        assertThat(licensee.page().locator("h1")).hasText(title);
        assertSound(licensee);
        press(licensee.page(), "form:submit");
        assertThat(licensee.page().locator("[id='form:by']")).hasAttribute("aria-invalid", "true");
        licensee.page().fill("[id='form:by']", "Ana Perić");
        licensee.page().fill("[id='form:as']", "direktorica");
        press(licensee.page(), "form:submit");
        assertThat(licensee.page().locator(".note.ok")).containsText("Ana Perić");
        assertSound(licensee);

        officer.open("/partners/guideline/deliveries.xhtml?state=ACKNOWLEDGED&q=" + company.replace(' ', '+'));
        assertThat(page.locator("main tbody")).containsText("Ana Perić, direktorica");
        officer.open("/partners/guideline/deliveries.xhtml?state=WAITING&q=" + company.replace(' ', '+'));
        assertSound(officer);
        officer.open("/partners/licensee/licensees.xhtml?q=" + company.replace(' ', '+'));
        follow(page, "main tbody a");
        page.click("details.confirm summary");
        press(page, "finish:end");
        assertThat(page.locator("[id='again:resume']")).isVisible();
    }

    private static Optional<String> link(String email) {
        return TestServer.get().mailbox().messages().stream()
                .filter(mail -> {
                    try {
                        return mail.getRecipients(Message.RecipientType.TO)[0]
                                .toString()
                                .equals(email);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(mail -> {
                    try {
                        return mail.getContent().toString();
                    } catch (MessagingException | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .flatMap(text -> LINK.matcher(text).results())
                .map(found -> found.group())
                .findFirst();
    }
}
