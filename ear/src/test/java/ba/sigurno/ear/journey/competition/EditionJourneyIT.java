package ba.sigurno.ear.journey.competition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From nothing to a quiz that a child enters: put together by an editor, switched on by an administrator. */
class EditionJourneyIT extends BrowserTest {

    private static final Pattern DONE = Pattern.compile(".*/competition/edition/edition\\.xhtml\\?id=.+");
    private static final int LANGUAGES = 4;

    private final String title = "Proba " + System.nanoTime() % 1_000_000;
    private String id;
    private ClosedEdition source;

    /** Makes the edition whose questions are taken over the latest of all, as only the latest are offered. */
    @BeforeEach
    void makeSource() throws SQLException {
        source = ClosedEdition.make();
        source.change("UPDATE competition_edition SET opens_at = '2100-01-01', closes_at = '2100-01-02' WHERE id = ?");
    }

    /** What was open is long over, so that no other test meets it. */
    @AfterEach
    void close() throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.prepareStatement("UPDATE competition_edition SET opens_at = '2001-01-01',"
                        + " closes_at = '2001-01-02', version = version + 1 WHERE public_id IN (?, ?)")) {
            statement.setString(1, id);
            statement.setString(2, source.publicId());
            statement.executeUpdate();
        }
    }

    @Test
    void anEditionIsMadeSwitchedOnOpenedAndEntered() {
        Visitor editor = visitor(Language.BOSNIAN, NARROW).signIn(Demo.EDITOR);
        write(editor);
        askEverybody(editor);
        leaveOutEnglish(editor);

        Visitor admin = visitor().signIn(Demo.ADMIN);
        Page desk = admin.page();
        ready(admin);
        assertThat(desk.locator(".check-RED")).hasCount(0);
        // What could be better forbids nothing, but then not all is ready.
        assertThat(desk.locator(".check-AMBER").first()).isVisible();
        assertThat(desk.locator("#verdict.warn")).containsText("Može se uključiti.");
        assertThat(admin.inspect()).isEmpty();
        desk.click("[id='on'] summary");
        press(desk, "on:switchOn");
        assertThat(desk.locator("#commitment")).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(admin.inspect()).isEmpty();
        var promised = desk.locator("#commitment").textContent();

        ready(editor);
        assertThat(editor.page().locator("[id='off']")).hasCount(0);
        Visitor child = visitor(Language.BOSNIAN, NARROW);
        child.open("/competition/entry/play.xhtml?edition=" + id);
        assertThat(child.page().locator("main")).containsText("Kviz još nije počeo.");
        assertThat(child.page().locator("#enter")).hasCount(0);
        child.page().click("details.fold summary");
        assertThat(child.page().locator("details.fold code")).hasText(promised);
        assertThat(child.inspect()).isEmpty();

        desk.click("[id='move:moveBox'] summary");
        desk.fill(
                "[id='move:openDay']",
                LocalDate.now(ClockProducer.ZONE).minusDays(1).toString());
        desk.fill(
                "[id='move:closeDay']",
                LocalDate.now(ClockProducer.ZONE).plusDays(1).toString());
        press(desk, "move:moveNow");
        assertThat(desk.locator("[id='off']")).hasCount(0);
        enter(child);
    }

    @Test
    void twoWhoWriteAtOnceNoticeAndLoseNothing() {
        Visitor one = visitor().signIn(Demo.EDITOR);
        write(one);
        Visitor other = visitor().signIn(Demo.EDITOR_2);
        other.open("/competition/edition/edition.xhtml?id=" + id);
        other.page().fill("[id='form:texts-of:0:rules']", "Tuđa pravila.");
        press(other.page(), "form:save");

        one.page().fill("[id='form:texts-of:0:rules']", "Moja pravila.");
        press(one.page(), "form:save");
        assertThat(one.page().locator(".note.warn")).containsText("Tuđa pravila.");
        assertThat(one.page().locator("[id='form:texts-of:0:rules']")).hasValue("Moja pravila.");
        assertThat(one.inspect()).isEmpty();
        press(one.page(), "form:save");
        assertThat(one.page().locator("[id='form:texts-of:0:rules']")).hasValue("Moja pravila.");
        assertThat(one.page().locator(".flash .ok")).isVisible();

        one.page().click("[id='away'] summary");
        press(one.page(), "away:delete");
        assertThat(one.page().locator("tbody")).not().containsText(title);
    }

    private void write(Visitor editor) {
        Page desk = editor.page();
        editor.open("/competition/edition/editions.xhtml");
        desk.click("#new");
        assertThat(desk.locator("[id='form:openTime']")).hasValue("09:00");
        assertThat(desk.locator("[id='form:closeTime']")).hasValue("19:00");
        desk.check("[id='form:rehearsal']");
        for (int language = 0; language < LANGUAGES; language++) {
            desk.fill("[id='form:texts-of:" + language + ":title']", title);
            desk.fill("[id='form:texts-of:" + language + ":rules']", "Igraj **sam**.");
            desk.fill("[id='form:texts-of:" + language + ":prizes']", "Ruksak");
        }
        press(desk, "form:preview");
        assertThat(desk.locator(".preview strong").first()).hasText("sam");
        assertThat(desk.locator(".preview [lang=sr-Cyrl] strong")).hasText("сам");
        press(desk, "form:save");
        assertThat(desk).hasURL(DONE);
        assertThat(editor.inspect()).isEmpty();
        id = desk.url().substring(desk.url().indexOf("id=") + "id=".length());
    }

    private void leaveOutEnglish(Visitor editor) {
        Page desk = editor.page();
        editor.open("/competition/edition/edition.xhtml?id=" + id);
        for (var text : List.of("title", "rules", "prizes")) {
            desk.fill("[id='form:texts-of:" + (LANGUAGES - 1) + ":" + text + "']", "");
        }
        press(desk, "form:save");
        assertThat(desk.locator(".flash .ok")).isVisible();
    }

    /** Takes over the questions of another edition for each age band, and changes those of the last. */
    private void askEverybody(Visitor editor) {
        Page desk = editor.page();
        List<String> papers = desk.locator("main a.paper").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var paper : papers) {
            desk.navigate(paper);
            desk.selectOption("[id='form:source']", new SelectOption().setValue(source.publicId()));
            press(desk, "form:take");
            press(desk, "form:save");
            assertThat(desk.locator(".flash .ok")).isVisible();
        }
        var first = desk.locator("a.asked").first().textContent();
        press(desk, "form:items:0:down");
        assertThat(desk.locator("a.asked").nth(1)).hasText(first);
        press(desk, "form:items:1:remove");
        press(desk, "form:look");
        assertThat(editor.inspect()).isEmpty();
        desk.fill("[id='form:words']", first);
        desk.selectOption("[id='form:ageBand']", "");
        press(desk, "form:look");
        press(desk, "form:found:0:add");
        assertThat(desk.locator("a.asked").last()).hasText(first);
        press(desk, "form:save");
        assertThat(desk.locator("a.asked").last()).hasText(first);
    }

    private void enter(Visitor child) {
        Page page = child.page();
        page.waitForCondition(() -> {
            child.open("/competition/entry/play.xhtml?edition=" + id);
            return page.locator("#enter").count() == 1;
        });
        page.fill(
                "#school",
                text("SELECT name FROM school s WHERE level = 'PRIMARY' AND active ORDER BY"
                        + " EXISTS (SELECT 1 FROM school_figure f WHERE f.school_id = s.id), id LIMIT 1"));
        page.locator("#schools label").first().click();
        page.selectOption("#grade", "1");
        // Each instance of the server learns of it within two seconds; who is faster is told to try again.
        child.tolerate("404").tolerate("422");
        page.waitForCondition(() -> {
            boolean isIn = page.locator("#own-code").isVisible();
            if (!isIn) {
                page.evaluate("document.getElementById('enter').requestSubmit()");
            }
            return isIn;
        });
        assertThat(page.locator("#own-code")).hasText(Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        page.click("#start");
        assertThat(page.locator("#choices label").first()).isVisible();
    }

    private static String text(String query) {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ready(Visitor visitor) {
        visitor.open("/competition/readiness/readiness.xhtml?id=" + id);
    }
}
