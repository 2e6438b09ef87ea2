package ba.sigurno.ear.journey.competition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quiz is over: the result is frozen and proven, a question is corrected, and everybody sees it on the board. */
class ResultJourneyIT extends BrowserTest {

    private static final String COMMAND = "ba.sigurno.ejb.competition.result.ProveResult";
    private static final int TIMEOUT_SECONDS = 120;

    /** Counting happens on another thread, and the page looks now and then. */
    private static final LocatorAssertions.IsVisibleOptions COUNTED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static final LocatorAssertions.HasCountOptions COUNTED_AGAIN =
            new LocatorAssertions.HasCountOptions().setTimeout(30_000);

    @Test
    void fromTheCloseToACorrectionThatEverybodySees() throws Exception {
        var edition = ClosedEdition.make();
        Visitor admin = visitor(Language.BOSNIAN, WIDE).signIn(Demo.ADMIN);
        freeze(admin, edition);
        correct(admin, edition);
        admin.open("/competition/analysis/items.xhtml?id=" + edition.publicId() + "&band=P2");
        assertThat(admin.page().locator("table.bars").first()).isVisible();
        assertThat(admin.inspect()).isEmpty();
        admin.open("/competition/report/result-report.xhtml?id=" + edition.publicId());
        assertThat(admin.page().locator(".tilemap .tile")).not().hasCount(0);
        assertThat(admin.inspect()).isEmpty();

        Visitor anybody = visitor(Language.BOSNIAN, NARROW);
        anybody.open("/competition/board/board.xhtml?edition=" + edition.publicId());
        Page wall = anybody.page();
        assertThat(wall.locator(".note.ok")).containsText("Konačan rezultat");
        assertThat(wall.locator(".note.warn")).containsText("Pitanje je bilo nejasno");
        assertThat(wall.locator(".board").first().locator("li")).hasCount(2);
        assertThat(anybody.inspect()).isEmpty();
        var data = anybody.context().request().get("/api/competition/board?edition=" + edition.publicId());
        assertThat(data.text()).contains("\"revision\":2").contains("\"EVERYBODY\"");
    }

    @Test
    void theCommandProvesTheResultAndNoticesATamperedRow(@TempDir Path folder) throws Exception {
        var edition = ClosedEdition.make();
        freeze(visitor().signIn(Demo.ADMIN), edition);
        unpack(folder);
        assertThat(prove(folder, edition)).startsWith("0 ").contains("stored = counted");

        var acknowledged = Files.writeString(folder.resolve("acknowledged"), "9999999999 1 a\n");
        assertThat(prove(folder, edition, "--acknowledged", acknowledged.toString()))
                .startsWith("1 ")
                .contains("9999999999 1 a");

        edition.change("UPDATE competition_answer SET item = 200 WHERE item = 1 AND entry_id IN"
                + " (SELECT id FROM competition_entry WHERE edition_id = ?) ORDER BY seq LIMIT 1");
        assertThat(prove(folder, edition)).startsWith("1 ").contains("DIFFERS");
    }

    @Test
    void whoFreezesMayLeaveAndComeBackWhileItIsCounted() throws Exception {
        var edition = ClosedEdition.make();
        var address = "/competition/result/closed.xhtml?id=" + edition.publicId();
        Visitor admin = visitor().signIn(Demo.ADMIN);
        Page desk = admin.page();
        try (var hold = TestServer.get().database().connect();
                var statement = hold.createStatement()) {
            // As long as the edition is locked the result cannot be stored.
            hold.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM competition_edition WHERE id = " + edition.key() + " FOR UPDATE");
            admin.open(address);
            desk.click("details.confirm summary");
            desk.locator("[id='freezeForm:freeze']").dblclick();
            assertThat(desk.locator("[data-work] progress")).isVisible();
            assertSound(admin);

            Visitor other = visitorWithoutScripts(Language.BOSNIAN, WIDE).signIn(Demo.ADMIN);
            other.open(address);
            assertThat(other.page().locator("[id='freezeForm:freeze']")).hasCount(0);
            follow(other.page(), "[data-work] a");
            assertThat(other.page().locator("[data-work] progress")).isVisible();

            admin.open("/competition/result/closed.xhtml");
            follow(desk, "main a[href*='" + edition.publicId() + "']");
            assertThat(desk.locator("[data-work] progress")).isVisible();
            hold.rollback();
        }
        assertThat(desk.locator("#results")).isVisible(COUNTED);
        assertThat(desk.locator("[aria-labelledby=results] tbody tr")).hasCount(1);
    }

    private static void freeze(Visitor admin, ClosedEdition edition) {
        Page desk = admin.page();
        admin.open("/competition/result/closed.xhtml?id=" + edition.publicId());
        assertThat(admin.inspect()).isEmpty();
        desk.click("details.confirm summary");
        desk.click("[id='freezeForm:freeze']");
        assertThat(desk.locator("#results")).isVisible(COUNTED);
        desk.click("[id='proveForm:prove']");
        assertThat(desk.locator(".note.ok")).isVisible(COUNTED);
        assertThat(admin.inspect()).isEmpty();
    }

    private static void correct(Visitor admin, ClosedEdition edition) {
        Page desk = admin.page();
        admin.open("/competition/correction/correction.xhtml?id=" + edition.publicId());
        assertThat(admin.inspect()).isEmpty();
        desk.locator("tbody tr", new Page.LocatorOptions().setHasText("4. do"))
                .first()
                .locator("th a")
                .click();
        desk.check("[value=EVERYBODY]");
        desk.click("[id='correctionForm:look']");
        assertThat(desk.locator("#preview")).isVisible(COUNTED);
        assertThat(desk.locator("[value=EVERYBODY]")).isChecked();
        assertThat(admin.inspect()).isEmpty();
        desk.locator("textarea").all().forEach(reason -> reason.fill("Pitanje je bilo nejasno."));
        desk.click("details.confirm summary");
        desk.click("[id='publishForm:publish']");
        assertThat(desk.locator("[aria-labelledby=results] tbody tr")).hasCount(2, COUNTED_AGAIN);
    }

    /** What an operator unpacks of the application. */
    private static void unpack(Path folder) throws IOException {
        try (var zip =
                new ZipInputStream(Files.newInputStream(Software.ofMaven().application()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    var file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** Runs the command as operators do; returns how it ended and what it said. */
    private static String prove(Path folder, ClosedEdition edition, String... more)
            throws IOException, InterruptedException {
        var modules = TestServer.get().payara().asadmin().getParent().resolveSibling("glassfish/modules");
        var classes = String.join(
                ":",
                folder.resolve("ejb.jar").toString(),
                folder.resolve("lib") + "/*",
                modules + "/*",
                Software.ofMaven().driver().toString());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                COMMAND,
                "--edition",
                edition.publicId()));
        command.addAll(List.of(more));
        var output = folder.resolve("output").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        var database = TestServer.get().database();
        builder.environment().put("SIGURNO_DB_URL", database.url());
        builder.environment().put("SIGURNO_DB_USER", database.user());
        builder.environment().put("SIGURNO_DB_PASSWORD", database.password());
        var process = builder.start();
        assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + " " + Files.readString(output.toPath());
    }
}
