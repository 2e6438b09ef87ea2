package ba.sigurno.ear.journey.youthpanel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A teacher nominates somebody; guardian and member consent, each alone; the member takes part, is quoted, and withdraws. */
class PanelJourneyIT extends BrowserTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/youthpanel/consent/guardian\\.xhtml#\\S+");
    private static final int PURPOSES = 6;

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aMemberTakesPartAsLongAsBothAgree(int width) {
        var email = Demo.newAddress("roditelj");
        var name = name();
        nominate(width, name, email);

        Visitor lead = visitor(Language.BOSNIAN, width).signIn(Demo.PANEL_LEAD);
        Page leads = lead.page();
        lead.open("/youthpanel/roll/members.xhtml?q=" + name);
        follow(leads, "main tbody a");
        press(leads, "inviting:invite");
        assertSound(lead);
        press(leads, "linking:makeLink");
        var link = leads.locator("#link").textContent();
        assertSound(lead);

        Visitor guardian = visitor(Language.BOSNIAN, width);
        guardian.open(link(email, 1));
        assertThat(guardian.page().locator("[id='form:decide']")).isVisible();
        assertSound(guardian);
        press(guardian.page(), "form:decide");
        assertThat(guardian.page().locator(".field-error").first()).isVisible();
        answer(guardian.page(), "form");
        press(guardian.page(), "form:decide");
        assertThat(guardian.page().locator(".note.ok")).isVisible();
        assertSound(guardian);

        Visitor member = visitor(Language.BOSNIAN, width);
        Page page = member.page();
        member.open(link.substring(link.indexOf("/youthpanel/")));
        press(page, "form:begin");
        var code = String.join("", page.locator(".receipt .code").allTextContents());
        assertSound(member);
        follow(page, "#home");
        page.fill("[id='open:code']", "AAAA BBBB");
        press(page, "open:enter");
        assertThat(page.locator(".field-error")).isVisible();
        page.fill("[id='open:code']", code);
        press(page, "open:enter");
        assertThat(page.locator("h1")).containsText(name);
        assertThat(page.locator("#ideas-title")).hasCount(0);
        assertSound(member);
        answer(page, "consent");
        press(page, "consent:decide");
        assertThat(page.locator("#ideas-title")).isVisible();
        assertSound(member);

        takesPart(member, name);
        tellsThatSomethingIsWrong(member, width);

        lead.open("/youthpanel/publication/publications.xhtml");
        leads.selectOption("[id='quoting:quotedMember']", new SelectOption().setLabel(name + " Z."));
        leads.fill("[id='quoting:quote']", "Riječi koje kaže " + name);
        press(leads, "quoting:publishQuote");
        assertSound(lead);
        member.open("/youthpanel/publication/youth-panel.xhtml");
        assertThat(page.locator("main")).containsText("Riječi koje kaže " + name);
        publishesTheIdea(lead, name);
        member.open("/youthpanel/publication/youth-panel.xhtml");
        assertThat(page.locator(".panel:has-text('Ideja " + name + "')")).containsText("Snimamo u maju.");
        assertSound(member);

        guardian.open(link(email, 2));
        press(guardian.page(), "all:withdraw");
        assertThat(guardian.page().locator(".note.ok")).isVisible();
        member.open("/youthpanel/publication/youth-panel.xhtml");
        assertThat(page.locator("main")).not().containsText(name);
        member.open("/youthpanel/home/panel.xhtml");
        page.fill("[id='open:code']", code);
        press(page, "open:enter");
        assertThat(page.locator("#ideas-title")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void theLeadIssuesACertificateAndHandsItOver(int width) {
        Visitor lead = visitor(Language.BOSNIAN, width).signIn(Demo.PANEL_LEAD);
        Page leads = lead.page();
        lead.open("/youthpanel/roll/members.xhtml?q=Lejla");
        follow(leads, "main tbody a");
        press(leads, "certifying:certify");
        assertThat(leads.locator("#certificate")).isVisible();
        assertThat(leads.locator("main")).containsText("Serijski broj SIG-");
        assertSound(lead);
        var paper = leads.waitForDownload(() -> leads.click("#certificate"));
        assertThat(paper.suggestedFilename()).isEqualTo("sigurno-certificate.pdf");
    }

    private void nominate(int width, String name, String email) {
        Visitor teacher = visitor(Language.BOSNIAN, width).signIn(Demo.TEACHER_TK);
        Page page = teacher.page();
        teacher.open("/youthpanel/member/nominate.xhtml");
        page.fill("[id='form:firstName']", name + " Prezime");
        page.fill("[id='form:initial']", "Z");
        page.fill(
                "[id='form:birthYear']",
                String.valueOf(LocalDate.now(ClockProducer.ZONE).getYear() - 14));
        page.selectOption("[id='form:birthMonth']", "1");
        page.fill("[id='form:guardianEmail']", email);
        press(page, "form:nominate");
        assertThat(page.locator(".field-error")).containsText("bez prezimena");
        page.fill("[id='form:firstName']", name);
        press(page, "form:nominate");
        assertThat(page.locator(".field-error")).hasCount(0);
        assertSound(teacher);
    }

    private void takesPart(Visitor member, String name) {
        Page page = member.page();
        page.click("summary:has-text('Imam ideju')");
        page.fill("[id='idea:title']", "Ideja " + name);
        page.fill("[id='idea:words']", "Zato što je važno.");
        press(page, "idea:add");
        var vote = page.locator("li:has-text('Ideja " + name + "') input[type=submit]");
        vote.click();
        assertThat(page.locator("li:has-text('Ideja " + name + "')")).containsText("1 glas");
        page.locator("[id='message'] input[type=radio]").first().check();
        page.fill("[id='message:text']", "Pozdrav od " + name);
        press(page, "message:write");
        assertThat(page.locator(".letters")).containsText("Pozdrav od " + name);
        assertSound(member);
    }

    private void publishesTheIdea(Visitor lead, String name) {
        Page leads = lead.page();
        lead.open("/youthpanel/idea/ideas.xhtml");
        follow(leads, "main tbody tr:has-text('Ideja " + name + "') a");
        leads.selectOption("[id='form:status']", new SelectOption().setLabel("ostvarena"));
        leads.fill("[id='form:answer']", "Snimamo u maju.");
        press(leads, "form:save");
        lead.open("/youthpanel/publication/publications.xhtml");
        leads.selectOption("[id='telling:idea']", new SelectOption().setLabel("Ideja " + name));
        press(leads, "telling:publishIdea");
        assertSound(lead);
    }

    private void tellsThatSomethingIsWrong(Visitor member, int width) {
        Page page = member.page();
        page.click("summary:has-text('Nešto nije u redu')");
        page.fill("[id='incident:wrong']", "Neko mi prijeti.");
        press(page, "incident:report");
        assertThat(page.locator(".note.ok")).isVisible();
        Visitor supervisor = visitor(Language.BOSNIAN, width).signIn(Demo.SUPERVISOR);
        supervisor.open("/youthpanel/incident/incidents.xhtml");
        follow(supervisor.page(), "main tbody tr:has-text('čeka') a >> nth=0");
        assertThat(supervisor.page().locator(".words")).hasText("Neko mi prijeti.");
        assertSound(supervisor);
        press(supervisor.page(), "taking:take");
        press(supervisor.page(), "closing:close");
        assertSound(supervisor);
    }

    private static void answer(Page page, String form) {
        for (int at = 0; at < PURPOSES; at++) {
            page.locator("[id='" + form + ":rows:" + at + ":given'] input[value=true]")
                    .check();
        }
    }

    private static String name() {
        return "T"
                + new SecureRandom()
                        .ints(10, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    /** The link of the mail to the guardian, the first or the second one. */
    private static String link(String email, int number) {
        Wait.until(TIMEOUT, () -> links(email).size() >= number);
        var links = links(email);
        assertThat(links).hasSize(number);
        return links.get(number - 1);
    }

    private static List<String> links(String email) {
        return TestServer.get().mailbox().messages().stream()
                .filter(mail -> isTo(mail, email))
                .map(PanelJourneyIT::text)
                .flatMap(text -> LINK.matcher(text).results())
                .map(found -> found.group())
                .toList();
    }

    private static boolean isTo(Message mail, String email) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
