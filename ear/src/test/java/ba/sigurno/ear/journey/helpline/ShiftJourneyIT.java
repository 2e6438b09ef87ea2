package ba.sigurno.ear.journey.helpline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The supervisor plans a shift, and a counsellor asks for a talk. */
class ShiftJourneyIT extends HelplineTest {

    @Test
    void aShiftIsPlannedAndSeenByItsCounsellor() {
        var supervisor = visitor().signIn(Demo.SUPERVISOR);
        var page = supervisor.page();
        var day = LocalDate.now(ZoneId.of("Europe/Sarajevo")).plusDays(45);
        plan(supervisor, day, "08:00", "12:00");
        var shift = page.locator("#shifts li:has-text('" + day.getDayOfMonth() + ".')")
                .last();
        assertThat(shift).isVisible();
        assertSound(supervisor);
        // A second one at the same time is refused beside the field.
        plan(supervisor, day, "09:00", "13:00");
        assertThat(page.locator("[id='new:counsellorMessage']")).isVisible();
        assertSound(supervisor);

        var counsellor = visitor().signIn(Demo.COUNSELLOR);
        counsellor.open("/helpline/shift/own-shifts.xhtml");
        assertThat(counsellor
                        .page()
                        .locator("section[aria-labelledby=coming] li")
                        .first())
                .isVisible();
        assertSound(counsellor);
        if (counsellor.page().locator("[id='talk:ask']").count() > 0) {
            press(counsellor.page(), "talk:ask");
        }
        assertThat(counsellor.page().locator("[id='talk:ask']")).hasCount(0);
        assertSound(counsellor);

        supervisor.open("/identity/inbox/inbox.xhtml");
        assertThat(page.locator("main a[href*='/helpline/shift/shift-plan.xhtml']"))
                .isVisible();
        supervisor.open("/helpline/shift/shift-plan.xhtml");
        assertSound(supervisor);
        follow(page, "#talks [type=submit]");
        follow(page, "#shifts li:has-text('" + day.getDayOfMonth() + ".') [type=submit]");
    }

    private static void plan(Visitor supervisor, LocalDate day, String from, String to) {
        supervisor.open("/helpline/shift/shift-plan.xhtml");
        var page = supervisor.page();
        page.selectOption("[id='new:counsellor']", new SelectOption().setLabel("Hana Mehić"));
        page.fill("[id='new:day']", day.toString());
        page.fill("[id='new:from']", from);
        page.fill("[id='new:to']", to);
        press(page, "new:plan");
    }
}
