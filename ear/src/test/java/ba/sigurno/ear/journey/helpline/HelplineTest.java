package ba.sigurno.ear.journey.helpline;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import java.time.LocalDate;
import java.time.ZoneId;

/** A test of the helpline, which is open or closed whatever time it is. */
abstract class HelplineTest extends BrowserTest {

    private static final String MIDNIGHT = "00:00";

    /** Opens it, today and beyond midnight. */
    void openHelpline() {
        keepToday(MIDNIGHT);
    }

    /** Closes it, today and beyond midnight. */
    void closeHelpline() {
        keepToday("");
    }

    private void keepToday(String time) {
        var supervisor = visitor().signIn(Demo.SUPERVISOR);
        var today = LocalDate.now(ZoneId.of("Europe/Sarajevo"));
        for (var day : new LocalDate[] {today, today.plusDays(1)}) {
            supervisor.open("/helpline/shift/opening-hours.xhtml");
            var page = supervisor.page();
            page.fill("[id='other:day']", day.toString());
            page.fill("[id='other:opens']", time);
            page.fill("[id='other:closes']", time);
            press(page, "other:except");
        }
    }

    /** A counsellor at the desk, with no chat, nobody in the line, and who has not said yet to be there. */
    Visitor counsellorAtEmptyDesk(String who) {
        var counsellor = visitor().signIn(who);
        var page = counsellor.page();
        counsellor.open("/helpline/chat/chat-desk.xhtml");
        while (page.locator("main a[href*='/helpline/chat/taken-chat.xhtml']").count() > 0
                || page.locator("[id='work:take']").count() > 0) {
            if (page.locator("[id='work:take']").count() > 0) {
                press(page, "work:take");
            } else {
                follow(page, "main a[href*='/helpline/chat/taken-chat.xhtml']");
            }
            press(page, "finish:end");
        }
        if (page.locator("[id='work:depart']").count() > 0) {
            press(page, "work:depart");
        }
        return counsellor;
    }
}
