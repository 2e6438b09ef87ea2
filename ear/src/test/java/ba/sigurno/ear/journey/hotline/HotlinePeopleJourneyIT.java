package ba.sigurno.ear.journey.hotline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The urgent path to the police, their requests, the figures, and the well-being of analysts, as people of the hotline see it. */
class HotlinePeopleJourneyIT extends BrowserTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

    @Test
    void aChildAtRiskIsCalledInToTheDeskOnDuty() {
        var desk = "Dežurstvo " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        var head = visitor().signIn(Demo.HOTLINE_HEAD);
        head.open("/hotline/handover/duty-contacts.xhtml");
        head.page().selectOption("[id='contact:receiver']", "POLICE_BD");
        head.page().fill("[id='contact:name']", desk);
        head.page().selectOption("[id='contact:jurisdiction']", "BA-BRC");
        head.page().fill("[id='contact:telephone']", "+387 49 " + Math.abs(desk.hashCode()));
        head.page().fill("[id='contact:from']", TODAY.minusDays(1).toString());
        press(head.page(), "contact:add");
        assertThat(head.page().locator("main")).containsText(desk);
        assertSound(head);

        var reporter = visitor(Language.BOSNIAN, NARROW);
        reporter.open("/note");
        reporter.page().fill("[id='address:where']", "https://" + UUID.randomUUID() + ".example/");
        press(reporter.page(), "address:receive");

        var analyst = visitor().signIn(Demo.ANALYST);
        var page = analyst.page();
        analyst.open("/hotline/casework/report-queue.xhtml?sort=-RECEIVED&status=RECEIVED");
        follow(page, "main tbody a[href*='/hotline/casework/case.xhtml']");
        confirm(page, "risk:mark");
        assertThat(page.locator("main")).containsText(desk);
        page.check("[id='alert'] input[value='POLICE_BD']");
        assertSound(analyst);
        press(page, "alert:note");
        var report = page.url();
        analyst.open("/hotline/casework/report-queue.xhtml");
        assertSound(analyst);
        assertThat(page.locator("section[aria-labelledby='urgent'] a").count()).isPositive();
        analyst.open(report);
        press(page, page.locator("[id$='has:acknowledge']").getAttribute("id"));
        assertThat(page.locator("[id$='has:acknowledge']")).hasCount(0);
    }

    @Test
    void aRequestOfThePoliceIsEnteredByOneAndApprovedByAnother() {
        var number = "KU-" + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        var analyst = visitor().signIn(Demo.ANALYST);
        analyst.open("/hotline/police/police-requests.xhtml");
        analyst.page().selectOption("[id='request:unit']", "POLICE_RS");
        analyst.page().fill("[id='request:reference']", number);
        analyst.page().fill("[id='request:askedOn']", TODAY.toString());
        analyst.page().fill("[id='request:legalGround']", "ZKP, član 86.");
        analyst.page().check("[id='request'] input[value='STATUS']");
        press(analyst.page(), "request:enter");
        assertThat(analyst.page().locator("main")).containsText(number);

        var head = visitor().signIn(Demo.HOTLINE_HEAD);
        head.open("/hotline/police/police-requests.xhtml?status=ENTERED");
        head.page()
                .locator("tr", new Page.LocatorOptions().setHasText(number))
                .locator("input[name='chosen']")
                .check();
        confirm(head.page(), "list:approve");
        assertSound(head);
        head.open("/hotline/police/police-requests.xhtml?status=APPROVED");
        assertThat(head.page().locator("main")).containsText(number);
    }

    @Test
    void theOfficerSeesEachAnalystAndEntersSupervision() {
        var officer = visitor().signIn(Demo.WELFARE_OFFICER);
        officer.open("/hotline/welfare/analysts.xhtml");
        follow(officer.page(), "main tbody a[href*='/hotline/welfare/analyst.xhtml']");
        assertSound(officer);
        officer.page().fill("[id='held:heldOn']", TODAY.plusDays(3).toString());
        officer.page().fill("[id='held:nextOn']", TODAY.plusDays(30).toString());
        press(officer.page(), "held:save");
        assertThat(officer.page().locator("[id='held:heldOnMessage']")).isVisible();
        officer.page().fill("[id='held:heldOn']", TODAY.toString());
        press(officer.page(), "held:save");
        assertThat(officer.page().locator(".items")).not().isEmpty();
        assertSound(officer);
    }

    @Test
    void theFiguresAreDownloadedWithWhatTheyMean() throws Exception {
        var head = visitor().signIn(Demo.HOTLINE_HEAD);
        head.open("/hotline/custody/ledger.xhtml");
        var file = head.page().waitForDownload(() -> {
            head.page().click(".page-head .menu > summary");
            head.page().click(".page-head .menu a[href*='hotline-figures.csv']");
        });
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains(";")
                .doesNotContain("hotline_");
    }

    private static void confirm(Page page, String button) {
        page.click("details:has([id='" + button + "']) > summary");
        press(page, button);
    }
}
