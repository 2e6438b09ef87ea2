package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ministry enters a holiday; a school asks for parents, is asked back, answers, changes its days and withdraws. */
class RequestDecisionIT extends BrowserTest {

    private static final Pattern REVIEW = Pattern.compile(".*/workshop/request/review\\.xhtml\\?id=.*");

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void aSchoolAndItsMinistryAgree(int width) {
        // Each run has a week of its own, in which nothing else is asked for.
        LocalDate monday = LocalDate.now(ClockProducer.ZONE)
                .plusWeeks(width == WIDE ? 44 : 45)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String holiday = "Praznik " + UUID.randomUUID().toString().substring(0, 6);
        Visitor ministry = visitor(Language.BOSNIAN, width).signIn(Demo.COORDINATOR_TK);
        Page desk = ministry.page();
        ministry.open("/workshop/calendar/school-calendar.xhtml");
        desk.click("[id='form:add']");
        assertThat(desk.locator(".field-error")).hasCount(2);
        desk.fill("[id='form:name']", holiday);
        desk.fill("[id='form:firstDay']", monday.toString());
        desk.click("[id='form:add']");
        assertThat(desk.locator(".items")).containsText(holiday);
        assertThat(ministry.inspect()).isEmpty();

        Visitor teacher = visitor(Language.BOSNIAN, width).signIn(Demo.TEACHER_TK);
        Page school = teacher.page();
        teacher.open("/workshop/request/request.xhtml");
        school.locator("[name='form:topic']").nth(0).check();
        school.locator("[name='form:audience'][value='PARENTS']").check();
        school.fill("[id='form:adults']", "35");
        school.fill("[id='form:day1']", monday.toString());
        school.click("[id='form:send']");
        assertThat(school.locator("[id='form:day1Message']")).containsText(holiday);
        school.fill("[id='form:day1']", monday.plusDays(1).toString());
        school.click("[id='form:send']");
        assertThat(school).hasURL(REVIEW);
        assertThat(school.locator("main")).containsText("roditelji, oko 35");
        assertThat(teacher.inspect()).isEmpty();
        String path = school.url().substring(school.url().indexOf("/workshop/"));

        ministry.open(path);
        desk.click("[id='askBox'] > summary");
        desk.fill("[id='ask:question']", "Može li sala primiti sve?");
        desk.click("[id='ask:send']");
        assertThat(desk.locator("main")).containsText("čeka odgovor škole");
        assertThat(ministry.inspect()).isEmpty();

        teacher.open(path);
        assertThat(school.locator("main")).containsText("Može li sala primiti sve?");
        school.fill("[id='reply:answer']", "Može, ima sto mjesta.");
        school.click("[id='reply:send']");
        assertThat(school.locator("main")).containsText("čeka odluku");
        school.click("[id='daysBox'] > summary");
        school.fill("[id='days:day1']", monday.plusDays(2).toString());
        school.click("[id='days:save']");
        assertThat(school.locator(".flash .ok")).isVisible();
        assertThat(teacher.inspect()).isEmpty();

        ministry.open(path);
        desk.click("[id='decide:approve']");
        assertThat(desk.locator(".flash .ok")).isVisible();
        desk.click("[id='withdrawBox'] > summary");
        desk.fill("[id='withdraw:withdrawReason']", "Tada su ispiti.");
        desk.click("[id='withdraw:withdrawConfirm']");
        assertThat(desk.locator("main")).containsText("Tada su ispiti.");

        teacher.open(path);
        school.click("[id='cancelBox'] > summary");
        school.fill("[id='cancel:cancelReason']", "Zimus ipak ne.");
        school.click("[id='cancel:cancelConfirm']");
        assertThat(school.locator("main")).containsText("Zimus ipak ne.");

        ministry.open("/workshop/approval/approval-waiver.xhtml");
        assertThat(desk.locator("main")).containsText("odlučuje koordinator");
        assertThat(ministry.inspect()).isEmpty();

        desk.click("#deputy");
        desk.fill("[id='form:email']", Demo.TEACHER_TK);
        desk.fill("[id='form:firstDay']", monday.toString());
        desk.click("[id='form:add']");
        assertThat(desk.locator("[id='form:emailMessage']")).isVisible();
        desk.fill("[id='form:email']", Demo.COORDINATOR_FBIH);
        desk.click("[id='form:add']");
        assertThat(desk.locator(".flash .ok")).isVisible();
        assertThat(ministry.inspect()).isEmpty();
        var standIn = desk.locator(".items > li").last();
        standIn.locator("summary").click();
        standIn.locator("[id$=':release']").click();
        assertThat(desk.locator(".flash .ok")).isVisible();

        ministry.open("/workshop/calendar/school-calendar.xhtml");
        var row = desk.locator(".items > li", new Page.LocatorOptions().setHasText(holiday));
        row.locator("summary").click();
        row.locator("[id$=':remove']").click();
        assertThat(desk.locator("main")).not().containsText(holiday);
    }
}
