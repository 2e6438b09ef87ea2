package ba.sigurno.ear.journey.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A trainer with a phone: where to go, whom to call, and after it the report that makes the workshop held. */
class WorkshopReportJourneyIT extends BrowserTest {

    private static final String REVIEW = "/workshop/request/review.xhtml?id=";
    private static final String REPORT = "/workshop/report/report-workshop.xhtml?id=";

    private final String name = "D-" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aTrainerFindsTheSchoolAndReportsInAMinute() throws SQLException {
        var id = planned(49);
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER);
        var phone = trainer.page();
        trainer.open("/workshop/report/my-workshops.xhtml");
        assertThat(trainer.inspect()).isEmpty();
        phone.click("main a[href*='" + id + "']");
        assertThat(phone.locator("main")).containsText(name);
        assertThat(phone.locator("main")).containsText("Ulaz je s dvorišta.");
        assertThat(phone.locator("main")).containsText("Izvještaj možete poslati kad radionica počne.");
        assertThat(phone.locator("main a[href^='https://www.openstreetmap.org/search?query=']"))
                .isVisible();
        assertThat(phone.locator("main a[href^='mailto:" + Demo.TEACHER_TK + "']"))
                .isVisible();
        assertThat(trainer.context()
                        .request()
                        .get(phone.locator("main a[href$='/date.ics']").getAttribute("href"))
                        .text())
                .contains("METHOD:PUBLISH", "SEQUENCE:0");
        assertThat(trainer.inspect()).isEmpty();

        begin(id);
        trainer.open("/workshop/report/my-workshops.xhtml");
        phone.click("section[aria-labelledby='waiting'] a.btn[href*='" + id + "']");
        phone.click("[id='held:save']");
        assertThat(phone.locator("[id='held:grades:0:pupilsMessage']")).isVisible();
        phone.fill("[id='held:grades:0:pupils']", "61");
        phone.fill("[id='held:adults']", "2");
        phone.click("[id='held:save']");
        assertThat(phone.locator("[role='alert']")).containsText("od 0 do 60");
        assertThat(trainer.inspect()).isEmpty();
        phone.fill("[id='held:grades:0:pupils']", "24");
        phone.fill("[id='held:note']", "Projektor ne radi.");
        phone.click("[id='held:save']");
        assertThat(phone.locator(".flash .ok")).containsText("zabilježena kao održana");
        assertThat(phone.locator("[id='held:grades:0:pupils']")).hasValue("24");
        assertThat(trainer.inspect()).isEmpty();
        phone.fill("[id='held:grades:0:pupils']", "23");
        phone.click("[id='held:save']");
        assertThat(phone.locator(".flash .ok")).containsText("ispravljen");
        trainer.open("/workshop/report/my-workshops.xhtml");
        assertThat(phone.locator("section[aria-labelledby='held'] li")
                        .filter(new Locator.FilterOptions().setHas(phone.locator("a[href*='" + id + "']"))))
                .containsText("Učenici: 23, odrasli: 2");

        var ministry = visitor(Language.BOSNIAN, WIDE).signIn(Demo.COORDINATOR_TK);
        ministry.open(REVIEW + id);
        assertThat(ministry.page().locator("section[aria-labelledby='outcome']"))
                .containsText("23");
        assertThat(ministry.page().locator("main")).not().containsText("Projektor ne radi.");
        assertThat(ministry.inspect()).isEmpty();
        var confirmation = ministry.context()
                .request()
                .get(ministry.page()
                        .locator("main a[href$='/confirmation.pdf']")
                        .getAttribute("href"));
        assertThat(confirmation.status()).isEqualTo(200);
        assertThat(new String(confirmation.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        var other = visitor().signIn(Demo.TRAINER_2).tolerate("404");
        assertThat(other.open(REPORT + id).status()).isEqualTo(404);
    }

    @Test
    void aMinistryAsksForGirlsAndBoysAndReadsWhatTheTrainerCounted() throws SQLException {
        var ministry = visitor(Language.BOSNIAN, NARROW).signIn(Demo.COORDINATOR_TK);
        turn(ministry, "ask");
        try {
            assertThat(ministry.inspect()).isEmpty();
            var id = planned(48);
            begin(id);
            var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER);
            var phone = trainer.page();
            trainer.open(REPORT + id);
            phone.fill("[id='held:grades:0:pupils']", "24");
            phone.fill("[id='held:grades:0:girls']", "25");
            phone.click("[id='held:save']");
            assertThat(phone.locator("[role='alert']")).containsText("od 0 do 24");
            assertThat(trainer.inspect()).isEmpty();
            phone.fill("[id='held:grades:0:girls']", "11");
            phone.click("[id='held:save']");
            assertThat(phone.locator(".flash .ok")).containsText("zabilježena kao održana");
            assertThat(phone.locator("[id='held:grades:0:girls']")).hasValue("11");

            ministry.open(REVIEW + id);
            assertThat(ministry.page().locator("section[aria-labelledby='outcome']"))
                    .containsText(Pattern.compile("Djevojčice\\s*11\\s*Dječaci\\s*13"));
            ministry.open("/workshop/report/held-workshops.xhtml");
            assertThat(ministry.page().locator("main table")).containsText("Djevojčice");
            assertThat(ministry.inspect()).isEmpty();
        } finally {
            turn(ministry, "end");
        }
    }

    private static void turn(Visitor ministry, String deed) {
        ministry.open("/workshop/gender/gender-breakdown.xhtml");
        ministry.page().click("[id='lines:0:form'] summary");
        ministry.page().click("[id='lines:0:form:" + deed + "']");
        assertThat(ministry.page().locator(".flash .ok")).isVisible();
    }

    @Test
    void whatBelongsToTheTopicIsReadOnTheDayAndAfterIt() throws SQLException {
        var id = planned(46);
        var trainer = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER);
        var phone = trainer.page();
        trainer.open(REPORT + id);
        var topic = phone.locator("h1").textContent();
        var editor = visitor(Language.BOSNIAN, NARROW).signIn(Demo.EDITOR);
        var desk = editor.page();
        editor.open("/workshop/topic/topics.xhtml");
        follow(desk, "tbody tr:has-text(\"" + topic + "\") th a");
        follow(desk, "#materials");
        assertSound(editor);
        add(editor, "Scenarij " + name, "TRAINER");
        add(editor, "Letak " + name, "SCHOOL");
        assertSound(editor);

        trainer.open(REPORT + id);
        assertThat(phone.locator("main dd a:has-text('" + name + "')")).hasCount(2);
        assertSound(trainer);
        var letter = phone.waitForDownload(() -> phone.click("main dd a:has-text('Scenarij " + name + "')"));
        assertThat(letter.suggestedFilename()).isEqualTo("Scenarij " + name + ".pdf");
        var teacher = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TEACHER_TK);
        var school = teacher.page();
        teacher.open(REVIEW + id);
        assertThat(school.locator("section[aria-labelledby='materials']")).hasCount(0);

        begin(id);
        trainer.open(REPORT + id);
        phone.fill("[id='held:grades:0:pupils']", "24");
        phone.click("[id='held:save']");
        assertThat(phone.locator(".flash .ok")).containsText("zabilježena kao održana");
        teacher.open(REVIEW + id);
        assertThat(school.locator("section[aria-labelledby='materials'] a:has-text('" + name + "')"))
                .hasCount(1);
        assertSound(teacher);
        var leaflet = school.locator("section[aria-labelledby='materials'] a:has-text('Letak " + name + "')")
                .getAttribute("href");
        var first = teacher.context().request().get(leaflet);
        assertThat(first.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(teacher.context()
                        .request()
                        .get(
                                leaflet,
                                RequestOptions.create()
                                        .setHeader(
                                                "If-None-Match", first.headers().get("etag")))
                        .status())
                .isEqualTo(304);

        removeBoth(desk);
    }

    @Test
    void whatIsForEverybodyIsFoundInTheLibrary() {
        var editor = visitor(Language.BOSNIAN, NARROW).signIn(Demo.EDITOR);
        editor.open("/workshop/material/topic-materials.xhtml?topic=strong-passwords");
        add(editor, "Scenarij " + name, "TRAINER");
        add(editor, "Plakat " + name, "EVERYBODY");
        var search = "/library/library.xhtml?q=" + name.substring(2);
        var reader = visitor(Language.BOSNIAN, NARROW);
        reader.open(search);
        var found = reader.page().locator("main .card h2 a");
        assertThat(found).hasCount(1);
        assertSound(reader);
        assertThat(reader.page().waitForDownload(found::click).suggestedFilename())
                .isEqualTo("Plakat " + name + ".pdf");
        editor.open(search);
        assertThat(editor.page().locator("main .card h2 a")).hasCount(2);
        editor.open("/workshop/material/topic-materials.xhtml?topic=strong-passwords");
        removeBoth(editor.page());
    }

    private void removeBoth(Page desk) {
        for (int left = 2; left > 0; left--) {
            var rows = desk.locator("main .items li:has-text('" + name + "')");
            assertThat(rows).hasCount(left);
            rows.first().locator("summary").click();
            desk.locator("main .items li details[open] input[type=submit]").click();
        }
        assertThat(desk.locator("main .items li:has-text('" + name + "')")).hasCount(0);
    }

    private static void add(Visitor editor, String title, String whom) {
        var desk = editor.page();
        desk.fill("[name='form:title']", title);
        desk.setInputFiles(
                "[id='form:file']",
                new FilePayload(
                        title + ".pdf",
                        "application/pdf",
                        ("%PDF-1.7 " + title + " %%EOF").getBytes(StandardCharsets.UTF_8)));
        desk.check("[name='form:whom'][value='" + whom + "']");
        send(desk, "[name='form:add']");
        assertThat(desk.locator("main .items")).containsText(title);
    }

    @Test
    void whatWasNotHeldIsToBePlannedAgain() throws SQLException {
        var id = planned(50);
        begin(id);
        var trainer = visitorWithoutScripts(Language.BOSNIAN, NARROW).signIn(Demo.TRAINER);
        var phone = trainer.page();
        trainer.open(REPORT + id);
        phone.click("[id='freeBox'] summary");
        phone.click("[id='free:freeConfirm']");
        assertThat(phone.locator("[id='free:reasonMessage']")).isVisible();
        phone.fill("[id='free:reason']", "Snijeg, put je zatvoren.");
        phone.click("[id='free:freeConfirm']");
        assertThat(phone.locator(".flash .ok")).containsText("odobrenje ostaje");

        var centre = visitor(Language.BOSNIAN, WIDE).signIn(Demo.PLANNER);
        centre.open(REVIEW + id);
        assertThat(centre.page().locator(".timeline")).containsText("Snijeg, put je zatvoren.");
        assertThat(centre.page().locator("[id='plan:planConfirm']")).isVisible();
    }

    @Test
    void whoComesBesideTheTrainerCanStayAway() {
        var id = planned(51);
        var centre = visitor(Language.BOSNIAN, NARROW).signIn(Demo.PLANNER);
        var desk = centre.page();
        centre.open(REVIEW + id);
        choose(desk, "team:account", "Zeljka");
        done(desk, "team:teamAdd");
        assertThat(desk.locator("[id='teamList']")).containsText("edukator u obuci");
        assertThat(centre.inspect()).isEmpty();

        var trainee = visitor(Language.BOSNIAN, NARROW).signIn(Demo.TRAINEE_TRAINER);
        var phone = trainee.page();
        trainee.open("/workshop/report/my-workshops.xhtml");
        assertThat(phone.locator("section[aria-labelledby='ahead']")).containsText("Radionicu vodi: Lejla");
        phone.click("main a[href*='" + id + "']");
        assertThat(phone.locator("[id='held']")).hasCount(0);
        phone.click("[id='awayBox'] summary");
        assertThat(trainee.inspect()).isEmpty();
        phone.fill("[id='away:reason']", "Bolest.");
        done(phone, "away:awayConfirm");

        centre.open(REVIEW + id);
        assertThat(desk.locator(".timeline")).containsText("Drugi edukator ne dolazi");
        assertThat(desk.locator("[id='teamList'] li")).hasCount(0);
    }

    /** Asks for a workshop, approves and plans it; each has a day of its own, on which the trainer is free. */
    private String planned(int weeks) {
        var day = LocalDate.now(ClockProducer.ZONE).plusWeeks(weeks).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        var teacher = visitor().signIn(Demo.TEACHER_TK);
        var school = teacher.page();
        teacher.open("/enrolment/schoolclass/create-class.xhtml");
        school.fill("[name='form:name']", name);
        school.selectOption("[name='form:grade']", "6");
        school.waitForNavigation(() -> school.click("[name='form:submit']"));
        teacher.open("/workshop/request/request.xhtml");
        school.locator("[name='form:topic']").nth(1).check();
        school.getByLabel(Pattern.compile(name)).check();
        school.fill("[id='form:day1']", day.toString());
        school.fill("[id='form:note']", "Ulaz je s dvorišta.");
        school.waitForNavigation(() -> school.click("[id='form:send']"));
        var id = school.url().replaceFirst(".*id=", "");
        var ministry = visitor().signIn(Demo.COORDINATOR_TK);
        ministry.open(REVIEW + id);
        done(ministry.page(), "decide:approve");
        var centre = visitor().signIn(Demo.PLANNER);
        centre.open(REVIEW + id);
        choose(centre.page(), "plan:trainer", "Lejla");
        centre.page().fill("[id='plan:start']", "10:00");
        done(centre.page(), "plan:planConfirm");
        return id;
    }

    private static void done(Page page, String button) {
        page.click("[id='" + button + "']");
        assertThat(page.locator(".flash .ok")).isVisible();
    }

    /** The day comes sooner than the calendar says. */
    private static void begin(String id) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.prepareStatement(
                        "UPDATE workshop SET starts_at = UTC_TIMESTAMP(6) - INTERVAL 2 HOUR,"
                                + " ends_at = UTC_TIMESTAMP(6) - INTERVAL 30 MINUTE"
                                + " WHERE request_id = (SELECT id FROM workshop_request WHERE public_id = ?)")) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
