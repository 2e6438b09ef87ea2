package ba.sigurno.ear.journey.competition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.i18n.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A class of thirty plays the quiz together with the teacher's screen, to the end, whatever happens on the way. */
class GameIT extends BrowserTest {

    private static final int QUESTIONS = 3;
    private static final int PUPILS = 8;
    private static final int GUESTS = 22;
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final HasTextOptions PATIENT = new HasTextOptions().setTimeout(TIMEOUT.toMillis());

    private final List<Page> players = new ArrayList<>();
    private Page wall;
    private String code;

    @Test
    void thirtyDevicesAndAWallPlayAGameToTheEnd() throws Exception {
        var edition = ShortQuiz.make("Kviz za tridesetoro", QUESTIONS);
        var teacher = visitor(Language.BOSNIAN, WIDE).signIn(Demo.TEACHER_TK);
        var cards = makeClass(teacher.page());
        start(teacher, edition);
        assertNothingIsPressedBeforeTheScriptListens();
        for (int pupil = 1; pupil < PUPILS; pupil++) {
            players.add(pupil(cards, pupil));
        }
        for (int guest = 1; guest < GUESTS; guest++) {
            players.add(guest());
        }
        assertThat(wall.locator("#figure")).hasText("U igri: 28", PATIENT);
        assertSound(teacher);
        look(teacher, "game-wall-lobby");

        // The first question. A double click on the keys closes it, and skips nothing.
        wall.keyboard().press("Space");
        assertThat(wall.locator("#number")).hasText("Pitanje 1 od 3");
        var phone = visitors().get(21);
        assertThat(phone.page().locator("#part-question")).isVisible();
        assertSound(phone);
        for (int player = 0; player < players.size(); player++) {
            answer(players.get(player), player % 2);
        }
        assertThat(wall.locator("#figure")).hasText("Odgovorilo: 28 od 28", PATIENT);
        assertThat(wall.locator("#people .chip.lit")).hasCount(28);
        look(teacher, "game-wall-question");
        wall.keyboard().press("ArrowRight");
        wall.keyboard().press("ArrowRight");
        assertThat(wall.locator("#choices .right")).not().hasCount(0);
        assertThat(wall.locator("#why")).not().isEmpty();
        assertThat(wall.locator("#number")).hasText("Pitanje 1 od 3");
        assertThat(wall.locator("#choices strong.num").allInnerTexts().subList(0, 2))
                .containsExactly("14", "14");
        assertThat(players.get(0).locator("#said-what")).hasText("Tvoj odgovor: A");
        assertThat(players.get(0).locator("#why")).not().isEmpty();
        assertSound(teacher);
        look(teacher, "game-wall-results");
        assertSound(phone);
        look(phone, "game-phone-results");

        // The second: two come late, one loses its page, one is sent out, and one line is cut.
        wall.keyboard().press("Space");
        players.add(pupil(cards, 0));
        players.add(guest());
        assertThat(wall.locator("#number")).hasText("Pitanje 2 od 3");
        var back = comeBack(players.remove(10));
        players.add(back);
        var sentOut = players.remove(12);
        kick(name(sentOut));
        assertThat(sentOut.locator("#part-out")).isVisible();
        cutAndRestored(players.get(15));
        for (int player = 0; player < players.size(); player++) {
            if (player != 15) {
                answer(players.get(player), 0);
            }
        }
        assertThat(wall.locator("#figure")).hasText("Odgovorilo: 29 od 29", PATIENT);
        kick(name(sentOut));
        // Whose device is out asks only every five seconds whether it is let in again.
        assertThat(sentOut.locator("#part-question")).isVisible(new IsVisibleOptions().setTimeout(TIMEOUT.toMillis()));
        wall.keyboard().press("ArrowRight");
        assertThat(wall.locator("#choices strong.num").first()).hasText("29");

        // The third: one answers nothing.
        wall.keyboard().press("ArrowRight");
        assertThat(wall.locator("#number")).hasText("Pitanje 3 od 3");
        players.forEach(player -> answer(player, 1));
        assertThat(wall.locator("#figure")).hasText("Odgovorilo: 29 od 30", PATIENT);
        wall.keyboard().press("ArrowRight");
        assertThat(sentOut.locator("#said-what")).hasText("Ovaj put bez odgovora. Sljedeće pitanje dolazi!");
        wall.keyboard().press("ArrowRight");
        assertThat(wall.locator("#took-part")).hasText("Igralo: 30");
        look(teacher, "game-wall-end");

        assertThat(logged(edition)).containsExactly(28L, 29L, 29L);
        assertThat(statusFor(teacher, "A".repeat(44))).isEqualTo(401);
        assertThat(statusFor(teacher, "of a wall that there never was")).isEqualTo(401);
    }

    /** How many answers the log holds, question by question. */
    private static List<Long> logged(String edition) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM competition_answer a"
                        + " JOIN competition_entry e ON e.id = a.entry_id"
                        + " JOIN competition_edition d ON d.id = e.edition_id"
                        + " WHERE d.public_id = ? GROUP BY a.item ORDER BY a.item")) {
            statement.setString(1, edition);
            var counts = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(rows.getLong(1));
                }
            }
            return counts;
        }
    }

    private int statusFor(Visitor visitor, String token) {
        return visitor.context()
                .request()
                .get(
                        "/api/competition/games/" + code,
                        RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .status();
    }

    private record Cards(String classCode, List<String> personalCodes) {}

    private static Cards makeClass(Page page) throws IOException {
        page.navigate("/enrolment/schoolclass/create-class.xhtml");
        // After the classes of the demonstration, of which others take the first.
        page.fill("[name='form:name']", "Z-x" + UUID.randomUUID().toString().substring(0, 6));
        page.selectOption("[name='form:grade']", "5");
        // The wall asks and names in the language of the class, which at first is the teacher's.
        page.selectOption("[name='form:language']", Language.BOSNIAN.name());
        page.waitForNavigation(() -> page.click("[name='form:submit']"));
        var classCode = page.locator(".code").first().innerText();
        page.click("main a[href*='/enrolment/roster/roster.xhtml']");
        page.fill("[name='form:names']", "Amina\nBakir\nCvita\nDino\nEma\nFaruk\nGoran\nHana");
        page.waitForNavigation(() -> page.click("[name='form:check']"));
        page.waitForNavigation(() -> page.click("[name='form:confirm']"));
        var download = page.waitForDownload(() -> page.click("#cards"));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            var codes = Pattern.compile("\\b(\\d{3}) (\\d{3})\\b")
                    .matcher(new PDFTextStripper().getText(pdf))
                    .results()
                    .map(found -> found.group(1) + found.group(2))
                    .distinct()
                    .toList();
            assertThat(codes).hasSize(PUPILS);
            return new Cards(classCode, codes);
        }
    }

    private void start(Visitor teacher, String edition) {
        wall = teacher.page();
        wall.setViewportSize(WIDE, 720);
        wall.click("#together");
        // The server looks for new editions every two seconds.
        Wait.until(TIMEOUT, () -> {
            wall.reload();
            return wall.locator("option[value='" + edition + "']").count() > 0;
        });
        wall.selectOption("[name='form:edition']", edition);
        wall.click("[name='form:start']");
        wall.waitForURL(Pattern.compile(".*/competition/game/wall\\.xhtml.*"));
        code = (String) wall.evaluate("document.getElementById('wall').dataset.code");
        assertThat(wall.locator("#part-lobby")).containsText(Pattern.compile("/play\\b"));
    }

    /** Pressed earlier, the form would have gone to the server, and the code of the game been lost. */
    private void assertNothingIsPressedBeforeTheScriptListens() {
        var page = visitor(Language.BOSNIAN, NARROW).page();
        var scripts = new ArrayList<Route>();
        page.route(url -> url.contains("/js/play-together.js"), scripts::add);
        page.navigate("/play?code=" + code, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("#enter .primary")).isDisabled();
        assertThat(page.locator("#again button")).isDisabled();
        page.waitForCondition(() -> !scripts.isEmpty());
        scripts.forEach(Route::resume);
        assertThat(page.locator("#enter .primary")).isEnabled();
    }

    private Page pupil(Cards cards, int number) {
        var pupil = visitor(Language.BOSNIAN, NARROW);
        pupil.signInPupil(cards.classCode(), cards.personalCodes().get(number));
        pupil.open("/competition/game/join-game.xhtml?code=" + code);
        pupil.page().click("#enter-pupil button");
        return in(pupil.page());
    }

    /** Somebody without a card; a name that another takes at the same moment is no way to fail. */
    private Page guest() {
        var guest = visitor(Language.BOSNIAN, NARROW);
        guest.open("/competition/game/join-game.xhtml?code=" + code);
        var page = guest.page();
        page.locator("#names .choice").first().click();
        page.click("#enter .primary");
        return in(page);
    }

    private static Page in(Page page) {
        assertThat(page.locator("#part-door")).isHidden();
        return page;
    }

    /** Closes the page, and comes in by the code that was kept on paper. */
    private Page comeBack(Page page) {
        var entryCode = page.locator("#entry-code").textContent();
        var name = name(page);
        var context = page.context();
        page.close();
        var again = context.newPage();
        again.navigate("/competition/game/play-together.xhtml?code=" + code);
        assertThat(again.locator("#again button")).isEnabled();
        again.fill("#entry", entryCode.toLowerCase());
        again.press("#entry", "Enter");
        assertThat(in(again).locator("#own-name")).hasText(name);
        // A reload needs no code.
        again.reload();
        return in(again);
    }

    private void cutAndRestored(Page page) {
        visitors().stream()
                .filter(visitor -> visitor.context() == page.context())
                .forEach(visitor -> visitor.tolerate("ERR_INTERNET_DISCONNECTED"));
        page.locator("#choices label.choice").nth(0).click();
        page.context().setOffline(true);
        page.click("#confirm");
        assertThat(page.locator("#told")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("#said")).isVisible();
    }

    private void kick(String name) {
        if (!wall.locator("#seats").isVisible()) {
            wall.click("#manage > summary");
        }
        wall.locator("#seats li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("button")
                .click();
        wall.click("#manage > summary");
    }

    private static String name(Page page) {
        return page.locator("#own-name").textContent();
    }

    private static void answer(Page page, int place) {
        // A label only where an answer is asked for, not beside what was answered before.
        page.locator("#choices label.choice").nth(place).click();
        page.click("#confirm");
        assertThat(page.locator("#said")).isVisible();
    }

    private static void look(Visitor visitor, String name) {
        visitor.screenshot(Path.of(System.getProperty("sigurno.target"), "screenshots", name + ".png"));
    }
}
