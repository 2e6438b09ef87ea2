package ba.sigurno.ear.journey.competition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.Sha256;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import ba.sigurno.persistence.competition.edition.PaperTable;
import ba.sigurno.persistence.competition.entry.EntryTable;
import ba.sigurno.persistence.competition.entry.EntryTable.Newcomer;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a quiz that is over to a prize that is handed over, with a draw that a stranger recomputes from the public files. */
class PrizeJourneyIT extends BrowserTest {

    private static final int CHILDREN = 6;

    /** Counting happens on another thread, and the page looks now and then. */
    private static final LocatorAssertions.IsVisibleOptions COUNTED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private final String edition = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    private final List<String> codes = new ArrayList<>();

    /** A copy of the rehearsal of the demonstration, with the seed to which it is committed, that was over two minutes ago. */
    @BeforeEach
    void closeAQuiz() throws SQLException {
        try (var connection = TestServer.get().database().connect()) {
            // The server looks for editions every other second, and is not to find half of one.
            connection.setAutoCommit(false);
            run(
                    connection,
                    "INSERT INTO competition_edition (public_id, year, rehearsal, opens_at, closes_at, prize_percent,"
                            + " prizes_per_pool, switched_on_at, seed_cipher, seed_commitment, frozen_revision, version)"
                            + " SELECT ?, 2019, TRUE, UTC_TIMESTAMP(6) - INTERVAL 3 DAY,"
                            + " UTC_TIMESTAMP(6) - INTERVAL 2 MINUTE, 1, 1, switched_on_at, seed_cipher,"
                            + " seed_commitment, 0, 1 FROM competition_edition ORDER BY id LIMIT 1",
                    edition);
            long id = number(connection, "SELECT id FROM competition_edition WHERE public_id = ?", edition);
            run(
                    connection,
                    "INSERT INTO competition_edition_text (edition_id, language, title, rules, prizes, prize_names)"
                            + " VALUES (?, 'bs', 'Kviz za nagrade', 'Pravila', 'Ruksak', 'Ruksak'),"
                            + " (?, 'sr-Latn', 'Kviz za nagrade', 'Pravila', 'Ruksak', 'Ruksak')",
                    id,
                    id);
            run(
                    connection,
                    "INSERT INTO competition_paper (edition_id, age_band_id) SELECT ?, id FROM age_band"
                            + " WHERE code = 'P2'",
                    id);
            long paper = number(connection, "SELECT id FROM competition_paper WHERE edition_id = ?", id);
            run(
                    connection,
                    "INSERT INTO competition_item (paper_id, position, version_id) SELECT ?, i.position, i.version_id"
                            + " FROM competition_item i WHERE i.paper_id = (SELECT MIN(p.id) FROM competition_paper p"
                            + " JOIN competition_item x ON x.paper_id = p.id)",
                    paper);
            enter(connection, id, paper);
            connection.commit();
        }
    }

    private void enter(Connection connection, long id, long paper) throws SQLException {
        var questions = PaperTable.ofEdition(connection, id).get(paper);
        long school = number(connection, "SELECT MIN(id) FROM school WHERE active AND level = ?", "PRIMARY");
        long at = Instant.now().toEpochMilli() - 600_000;
        for (int child = 0; child < CHILDREN; child++) {
            long pupil = number(connection, "SELECT id FROM pupil ORDER BY id LIMIT 1 OFFSET ?", child);
            var entry = EntryTable.enter(connection, new Newcomer(id, paper, school, 5, pupil, at));
            codes.add(entry.code());
            for (int item = 1; item <= questions.size(); item++) {
                log(connection, entry.id(), item, right(questions.get(item - 1)), at);
            }
        }
    }

    /** What is right where one choice is; else anything. */
    private static String right(QuestionContent question) {
        var choice = (ChoiceInteraction) question.interaction();
        return choice.options().stream()
                .filter(option -> choice.type() == QuestionType.MULTIPLE_RESPONSE
                        || option.credit().signum() > 0)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static void log(Connection connection, long entry, int item, String response, long at) throws SQLException {
        try (var insert = AnswerTable.insert(connection, 1)) {
            insert.setLong(1, entry);
            insert.setInt(2, item);
            insert.setString(3, response);
            insert.setLong(4, at);
            insert.executeUpdate();
        }
    }

    @Test
    void prizesAreDrawnRecomputedClaimedAndHandedOver() throws Exception {
        Visitor admin = visitor().signIn(Demo.ADMIN);
        Page desk = admin.page();
        admin.open("/competition/result/closed.xhtml?id=" + edition);
        desk.click("[id='freezeForm'] summary");
        press(desk, "freezeForm:freeze");
        assertThat(desk.locator("#results")).isVisible(COUNTED);
        open(admin, "prizes");
        press(desk, "list:publish");
        assertThat(desk.locator("[id='lottery']")).isVisible(COUNTED);
        assertThat(admin.inspect()).isEmpty();

        Visitor stranger = visitor(Language.BOSNIAN, NARROW);
        open(stranger, "draw");
        assertThat(stranger.page().locator("#seed")).hasCount(0);
        assertThat(stranger.inspect()).isEmpty();
        var list = file(stranger, "tickets.csv");
        assertThat(Sha256.hex(list.getBytes(StandardCharsets.US_ASCII))).isEqualTo(shown(stranger, "listHash"));
        assertThat(list.lines()).hasSize(CHILDREN);
        var promised = shown(stranger, "commitment");
        Visitor child = visitor(Language.BOSNIAN, NARROW);
        look(child, codes.get(0));
        assertThat(child.page().locator("#part-NOT_DRAWN")).isVisible();

        desk.click("[id='lottery'] summary");
        press(desk, "lottery:draw");
        assertThat(desk.locator(".flash .ok")).isVisible();
        assertThat(admin.inspect()).isEmpty();

        open(stranger, "draw");
        assertThat(shown(stranger, "commitment")).isEqualTo(promised);
        var seed = HexFormat.of().parseHex(shown(stranger, "seed"));
        assertThat(Sha256.hex(seed)).isEqualTo(promised);
        var winner = first(list, seed);
        assertThat(stranger.page().locator("tbody tr")).hasCount(2);
        assertThat(stranger.page().locator("tbody th").first()).hasText(winner.split(",")[1]);
        assertThat(file(stranger, "winners.csv")).contains("\r\n" + winner.replace(",", ";1;") + ";");
        assertThat(stranger.inspect()).isEmpty();

        var number = claim(child);
        open(admin, "prizes");
        desk.fill("[name='number']", number);
        desk.press("[name='number']", "Enter");
        assertThat(desk.locator("code.number")).hasText(number);
        assertThat(desk.locator("tbody tr")).containsText("Ruksak");
        press(desk, "prizes:rows:0:handOver");
        assertThat(desk.locator("[id='prizes:rows:0:handOver']")).hasCount(0);
        assertThat(desk.locator("tbody .tag.ok")).isVisible();
        assertThat(admin.inspect()).isEmpty();
    }

    /** One child won; all the others are told so kindly. The claim's number stays the same. */
    private String claim(Visitor child) {
        var page = child.page();
        String number = null;
        for (var code : codes) {
            look(child, code);
            if (page.locator("#part-WON").isVisible()) {
                assertThat(child.inspect()).isEmpty();
                page.check("[value='PARENT']");
                page.check("#agreed");
                page.click("#agree button");
                assertThat(page.locator("#number")).hasText(Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}"));
                assertThat(child.inspect()).isEmpty();
                number = page.locator("#number").textContent();
                look(child, code);
                assertThat(page.locator("#number")).hasText(number);
            } else {
                assertThat(page.locator("#part-NOT_WON, #part-RESERVE").locator("visible=true"))
                        .isVisible();
            }
        }
        child.tolerate("404");
        look(child, "00000-00000", "#told");
        return number;
    }

    private static void look(Visitor child, String code) {
        look(child, code, "section:not([hidden]):not(#part-ask)");
    }

    private static void look(Visitor child, String code, String then) {
        child.open("/competition/prize/claim.xhtml");
        child.page().fill("#code", code.toLowerCase());
        child.page().click("#look button");
        assertThat(child.page().locator(then)).isVisible();
    }

    /** As the public page says: the least HMAC wins. All are in one pool. */
    private static String first(String list, byte[] seed) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed, "HmacSHA256"));
        return list.lines()
                .map(line -> HexFormat.of().formatHex(mac.doFinal(line.getBytes(StandardCharsets.US_ASCII))) + line)
                .sorted()
                .map(line -> line.substring(64))
                .findFirst()
                .orElseThrow();
    }

    private String file(Visitor visitor, String name) {
        return visitor.page()
                .request()
                .get("/api/competition/editions/" + edition + "/draw/" + name)
                .text();
    }

    private static String shown(Visitor visitor, String id) {
        return visitor.page().locator("#" + id).textContent();
    }

    private void open(Visitor visitor, String page) {
        visitor.open("/competition/prize/" + page + ".xhtml?id=" + edition);
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = filled(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, Object parameter) throws SQLException {
        try (var statement = filled(connection, sql, parameter);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static PreparedStatement filled(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int at = 0; at < parameters.length; at++) {
            statement.setObject(at + 1, parameters[at]);
        }
        return statement;
    }
}
