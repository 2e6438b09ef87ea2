package ba.sigurno.ear.journey.helpline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.support.Demo;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A counsellor records contacts by the keyboard alone. */
class RecordContactJourneyIT extends BrowserTest {

    private static final String RECORD = "/helpline/contact/record.xhtml";

    /** Nobody presses more keys in twenty seconds while thinking of something else. */
    private static final int MOST_KEYS = 12;

    private int keys;

    @Test
    void aContactIsRecordedByAFewKeys() {
        var counsellor = visitor().signIn(Demo.COUNSELLOR);
        counsellor.open(RECORD);
        assertSound(counsellor);
        var page = counsellor.page();
        // Telephone, counselling, a child of 12 to 18, female; then the issue by its first letters, and a concern.
        type(page, "1", "1", "2", "1");
        page.keyboard().type("Seks");
        keys += 4;
        type(page, "Tab", "2");
        save(page);
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
        assertThat(page.locator("main")).containsText("Kontakt je zapisan.");

        counsellor.open("/helpline/contact/contacts.xhtml");
        follow(page, "main tbody a[href*='/helpline/contact/contact.xhtml']");
        assertThat(page.locator("main")).containsText("Telefon");
        assertThat(page.locator("main")).containsText("Savjetovanje");
        assertThat(page.locator("main")).containsText("Dijete, 12–18");
        assertThat(page.locator("main")).containsText("Seks");
        assertThat(page.locator("main")).containsText("Zabrinutost");
        assertSound(counsellor);
    }

    @Test
    void aSilentCallIsOneKeyAndCanBeTakenBack() {
        var counsellor = visitor().signIn(Demo.COUNSELLOR_2);
        counsellor.open(RECORD);
        var page = counsellor.page();
        page.waitForNavigation(() -> type(page, "0"));
        assertThat(keys).isEqualTo(1);
        assertThat(page.locator("main")).containsText("Nijem poziv je zapisan.");
        assertSound(counsellor);
        press(page, "last:undo");
        assertThat(page.locator("main")).containsText("Zapis je poništen.");
    }

    @Test
    void aNoteWithANameIsSavedOnlyOnceItWasChecked() {
        var counsellor = visitor().signIn(Demo.COUNSELLOR);
        counsellor.open(RECORD + "?channel=CHAT");
        var page = counsellor.page();
        assertThat(page.locator("[id='contact'] input[value='CHAT']")).isChecked();
        assertThat(page.locator("[id='contact:noteChecked']")).isHidden();
        page.check("[id='contact'] input[value='INFORMATION']");
        page.fill("[id='contact:note']", "Javila se Amra Kovačević, 061 123 456.");
        press(page, "contact:save");
        assertThat(page.locator("[id='contact:noteMessage']")).containsText("Amra Kovačević");
        assertThat(page.locator("[id='contact:noteMessage']")).containsText("061 123 456");
        assertThat(page.locator("[id='contact:note']")).hasValue("Javila se Amra Kovačević, 061 123 456.");
        assertSound(counsellor);
        page.fill("[id='contact:note']", "Javila se i Pčelica.");
        page.check("[id='contact:noteChecked']");
        press(page, "contact:save");
        assertThat(page.locator("main")).containsText("Kontakt je zapisan.");
    }

    @Test
    void anEscalationGoesThroughTwoPeople() {
        var first = visitor().signIn(Demo.COUNSELLOR);
        first.open("/helpline/escalation/open-escalation.xhtml");
        var page = first.page();
        page.check("[id='escalation'] input[value='URGENT']");
        page.check("[id='escalation'] input[value='VITAL_INTEREST']");
        page.check("[id='escalation'] input[value='NOW']");
        page.selectOption("[id='escalation:receiver']", "POLICE");
        page.selectOption("[id='escalation:jurisdiction']", Demo.AUTHORITY_TK);
        press(page, "escalation:open");
        var address = page.url();
        assertThat(page.locator("[id='second:confirm']")).hasCount(0);
        assertSound(first);

        var second = visitor().signIn(Demo.COUNSELLOR_2);
        second.open(address);
        press(second.page(), "second:confirm");
        press(second.page(), "sending:send");
        second.page().check("[id='further'] input[value='ACCEPTED']");
        press(second.page(), "further:advance");
        assertSound(second);
        second.page().check("[id='further'] input[value='DONE']");
        press(second.page(), "further:advance");
        assertThat(second.page().locator("[id='further']")).hasCount(0);
        assertSound(second);
    }

    @Test
    void whoIsNoCounsellorComesToNoPage() {
        for (var who : new String[] {Demo.ADMIN, Demo.ANALYST, Demo.TEACHER_TK}) {
            Visitor visitor = visitor().signIn(who).tolerate("403").tolerate("404");
            for (var path :
                    new String[] {RECORD, "/helpline/contact/contacts.xhtml", "/helpline/statistics/statistics.xhtml"
                    }) {
                assertThat(visitor.open(path).status()).as(who + " " + path).isIn(403, 404);
            }
        }
    }

    private void type(Page page, String... pressed) {
        for (var key : pressed) {
            page.keyboard().press(key);
            keys++;
        }
    }

    private void save(Page page) {
        page.waitForNavigation(() -> type(page, "Enter"));
    }
}
