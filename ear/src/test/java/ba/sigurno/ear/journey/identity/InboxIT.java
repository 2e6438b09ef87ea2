package ba.sigurno.ear.journey.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What waits for somebody is found on their first page, and its number on all of them. */
class InboxIT extends BrowserTest {

    private static final String INBOX = "/identity/inbox/inbox.xhtml";
    private static final String DECISIONS = "main a[href*='/workshop/request/requests.xhtml?state=REQUESTED']";

    @Test
    void aRequestWaitsForItsCoordinatorUntilItIsDecided() {
        Visitor coordinator = visitor(Language.ENGLISH, WIDE).signIn(Demo.COORDINATOR_TK);
        Page desk = coordinator.page();
        assertThat(desk).hasURL(Pattern.compile(".*/identity/inbox/inbox\\.xhtml"));
        int before = waiting(desk);

        String id = request();
        coordinator.open(INBOX);
        assertThat(waiting(desk)).isEqualTo(before + 1);
        assertThat(desk.locator(".side a[aria-current] .sr")).containsText("waiting for you");
        assertSound(coordinator);

        follow(desk, DECISIONS);
        assertThat(waiting(desk)).isEqualTo(before + 1);
        assertSound(coordinator);
        follow(desk, "main a[href*='" + id + "']");
        press(desk, "decide:approve");
        assertThat(desk.locator(".flash .ok")).isVisible();
        assertThat(waiting(desk)).isEqualTo(before);
        coordinator.open("/participation/overview.xhtml");
        assertThat(waiting(desk)).isEqualTo(before);
    }

    @Test
    void whoHasNothingWaitingIsToldSoAndGoesOn() {
        // Answers for no school.
        Visitor coordinator = visitor(Language.BOSNIAN, NARROW).signIn(Demo.COORDINATOR_FBIH);
        Page desk = coordinator.page();
        assertThat(waiting(desk)).isZero();
        assertThat(desk.locator("main h2")).containsText("Ništa vas ne čeka");
        assertSound(coordinator);
        follow(desk, "main a.btn");
        assertThat(desk).hasURL(Pattern.compile(".*/participation/overview\\.xhtml"));
    }

    /** A new request of a teacher; its public id. */
    private String request() {
        Visitor teacher = visitor().signIn(Demo.TEACHER_TK);
        Page school = teacher.page();
        String name = "I-" + UUID.randomUUID().toString().substring(0, 6);
        teacher.open("/enrolment/schoolclass/create-class.xhtml");
        school.fill("[name='form:name']", name);
        school.selectOption("[name='form:grade']", "6");
        press(school, "form:submit");
        teacher.open("/workshop/request/request.xhtml");
        school.locator("[name='form:topic']").first().check();
        school.getByLabel(Pattern.compile(name)).check();
        LocalDate day = LocalDate.now(ClockProducer.ZONE).plusWeeks(30).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        school.fill("[id='form:day1']", day.toString());
        press(school, "form:send");
        assertThat(school).hasURL(Pattern.compile(".*/workshop/request/review\\.xhtml\\?id=.*"));
        return school.url().substring(school.url().indexOf("id=") + "id=".length());
    }

    /** The number in the navigation; 0 without one. */
    private static int waiting(Page page) {
        Locator number = page.locator(".side .tag");
        return number.count() == 0 ? 0 : Integer.parseInt(number.innerText());
    }
}
