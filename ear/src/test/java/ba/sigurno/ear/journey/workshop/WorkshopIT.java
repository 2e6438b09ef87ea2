package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.Mailbox;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school gets its workshop: asked for, approved, planned, in everybody's calendar, moved and called off. */
class WorkshopIT extends BrowserTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern REVIEW = Pattern.compile(".*/workshop/request/review\\.xhtml\\?id=.*");

    private final List<String> names = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aSchoolGetsItsWorkshop(int width) throws Exception {
        // Each run has a day of its own, on which the trainer is free.
        LocalDate day = LocalDate.now(ClockProducer.ZONE)
                .plusWeeks(width == WIDE ? 47 : 48)
                .with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        Visitor teacher = visitor(Language.BOSNIAN, width).signIn(Demo.TEACHER_TK);
        Page school = teacher.page();
        for (int classes = 0; classes < 2; classes++) {
            makeClass(school, teacher);
        }
        teacher.open("/workshop/request/request.xhtml");
        school.click("[id='form:send']");
        assertThat(school.locator(".field-error")).hasCount(3);
        assertThat(teacher.inspect()).isEmpty();
        school.locator("[name='form:topic']").nth(1).check();
        for (String name : names) {
            school.getByLabel(Pattern.compile(name)).check();
        }
        school.fill("[id='form:day1']", day.toString());
        school.fill("[id='form:note']", "Učionica je na drugom spratu.");
        school.locator("[id='form:send']").dblclick();
        assertThat(school).hasURL(REVIEW);
        assertThat(school.locator("main")).containsText("čeka odluku");
        String path = school.url().substring(school.url().indexOf("/workshop/"));

        Visitor stranger = visitor().tolerate("404").signIn(Demo.COORDINATOR_RS);
        assertThat(stranger.open(path).status()).isEqualTo(404);

        Visitor ministry = visitor(Language.BOSNIAN, width).signIn(Demo.COORDINATOR_TK);
        ministry.open(path);
        Page desk = ministry.page();
        Page second = ministry.page().context().newPage();
        second.navigate(desk.url());
        desk.click("[id='decide:approve']");
        assertThat(desk.locator(".flash .ok")).isVisible();
        second.click("[id='decide:approve']");
        assertThat(second.locator("main")).containsText("Ovaj zahtjev je već odobren.");
        second.close();
        assertThat(ministry.inspect()).isEmpty();

        Visitor centre = visitor(Language.ENGLISH, width).signIn(Demo.PLANNER);
        centre.open(path);
        Page plan = centre.page();
        choose(plan, "plan:trainer", "Goran Jovan");
        plan.fill("[id='plan:start']", "10:15");
        plan.click("[id='plan:planConfirm']");
        assertThat(plan.locator(".flash .ok")).isVisible();
        assertThat(centre.inspect()).isEmpty();
        plan.fill("[id='plan:start']", "12:15");
        plan.click("[id='plan:planConfirm']");
        assertThat(plan.locator("main")).containsText("12:15–13:45");

        centre.open("/workshop/planning/calendar.xhtml?date=" + day);
        assertThat(plan.locator(".items a[href$='" + id(path) + "']")).isVisible();
        assertThat(centre.inspect()).isEmpty();

        if (width == WIDE) { // a phone shows no grid to drag in
            centre.open("/workshop/planning/calendar.xhtml?view=week&date=" + day);
            dragAnHourDown(plan, plan.locator(".fc-event[href*='" + id(path) + "']"));
            assertThat(plan.locator("[id='plan:start']")).hasValue("13:15");
            assertThat(centre.inspect()).isEmpty();
        }

        centre.open(path);
        accept(Demo.TRAINER_2, id(path));
        Wait.until(TIMEOUT, () -> {
            plan.reload();
            return plan.locator(".facts dd:has-text('is coming')").count() == 1;
        });
        assertThat(centre.inspect()).isEmpty();
        plan.click("[id='cancelBox'] summary");
        plan.click("[id='cancel:cancelConfirm']");
        assertThat(plan.locator("[id='cancel:cancelReasonMessage']")).isVisible();
        plan.fill("[id='cancel:cancelReason']", "Snijeg.");
        plan.click("[id='cancel:cancelConfirm']");
        assertThat(plan.locator("main")).containsText("cancelled");

        for (String recipient : List.of(Demo.TEACHER_TK, Demo.TRAINER_2)) {
            List<String> events = events(recipient, id(path));
            assertThat(events).hasSize(3);
            assertThat(events.get(0)).contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART;TZID=Europe/Sarajevo:");
            assertThat(events.get(1)).contains("METHOD:REQUEST", "SEQUENCE:1", "T121500");
            assertThat(events.get(2)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
            assertThat(events.stream().map(WorkshopIT::uid).distinct()).hasSize(1);
        }
        assertThat(events(Demo.TRAINER_2, id(path)).get(0)).contains("Радионица");
        teacher.open(path);
        assertThat(school.locator(".timeline li")).hasCount(5);
    }

    private void makeClass(Page page, Visitor teacher) {
        String name = "R-" + UUID.randomUUID().toString().substring(0, 6);
        names.add(name);
        teacher.open("/enrolment/schoolclass/create-class.xhtml");
        page.fill("[name='form:name']", name);
        page.selectOption("[name='form:grade']", "6");
        page.waitForNavigation(() -> page.click("[name='form:submit']"));
    }

    private static String id(String path) {
        return path.substring(path.indexOf("id=") + 3);
    }

    private static String uid(String ics) {
        return ics.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    /** Drags a workshop of 90 minutes, and waits for the page at which it is planned anew. */
    private static void dragAnHourDown(Page page, Locator event) {
        var box = event.boundingBox();
        double x = box.x + box.width / 2;
        page.mouse().move(x, box.y + 5);
        page.mouse().down();
        page.mouse().move(x, box.y + 5 + box.height * 60 / 90, new Mouse.MoveOptions().setSteps(10));
        page.waitForNavigation(() -> page.mouse().up());
    }

    /** Accepts the last date of a request, as a calendar program does when one says yes in it. */
    private static void accept(String attendee, String requestId) {
        Wait.until(TIMEOUT, () -> sent(attendee, requestId).size() == 2);
        var reply = sent(attendee, requestId)
                .get(1)
                .replace("METHOD:REQUEST", "METHOD:REPLY")
                .replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED");
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put(
                "mail.smtp.port", Integer.toString(TestServer.get().mailbox().port()));
        try {
            var mail = new MimeMessage(Session.getInstance(settings));
            mail.setFrom(attendee);
            mail.setRecipients(Message.RecipientType.TO, Mailbox.SENDER);
            mail.setSubject("Accepted");
            mail.setContent(reply, "text/calendar; charset=UTF-8; method=REPLY");
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that cannot be sent", e);
        }
    }

    /** The events of mails about a request, in order; waits for the last of the three. */
    private static List<String> events(String recipient, String requestId) {
        Wait.until(TIMEOUT, () -> sent(recipient, requestId).size() >= 3);
        return sent(recipient, requestId);
    }

    private static List<String> sent(String recipient, String requestId) {
        List<String> events = new ArrayList<>();
        try {
            for (MimeMessage mail : TestServer.get().mailbox().messages()) {
                if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient)
                        && mail.getContent() instanceof MimeMultipart parts) {
                    BodyPart file = parts.getBodyPart(parts.getCount() - 1);
                    String ics = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    if (ics.replace("\r\n ", "").contains(requestId)) {
                        assertThat(file.getFileName()).endsWith(".ics");
                        events.add(ics.replace("\r\n ", ""));
                    }
                }
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("a mail that cannot be read", e);
        }
        return events;
    }
}
