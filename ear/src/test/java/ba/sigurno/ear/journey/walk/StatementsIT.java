package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.PageVisit;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No page asks the database more often than is good for it; {@code target/statements.txt} says how often each does. */
class StatementsIT extends BrowserTest {

    /**
     * Ten are aimed at; a module with its lessons, its quiz and all their texts is read from twelve tables, a question of
     * the bank with its versions, its quizzes, its answers and all it may be tagged with from sixteen. What it guards against
     * is a query in a loop, which soon needs many more.
     */
    private static final int LIMIT = 16;

    /**
     * Pages that show all of a module, of a question, of a jurisdiction or of somebody's work in every room at once, and the
     * number that is enough for each: a room of which nothing waits is not asked for its texts, so that the first page needs a different
     * number each day.
     */
    private static final Map<String, Integer> LIMITS = Map.of(
            "/identity/inbox/inbox.xhtml", 24,
            // A request with all that came of it: questions, deputies, trainers in the order of fit, who comes beside
            // them, guests, answers, report, impressions.
            "/workshop/request/review.xhtml", 30,
            // The list with the choices of its filters and its sums.
            "/workshop/request/requests.xhtml", 18,
            // Sums of eight kinds, the schools that need support for one of six reasons, targets, who wants the
            // summary.
            "/participation/overview.xhtml", 33,
            // Two years by month and by grade, and each municipality and school.
            "/participation/picture/pictures.xhtml", 22,
            // Each room says what it would erase.
            "/identity/account/erase-account.xhtml", 20,
            "/training/assessment/assessment.xhtml", 20,
            "/quiz/editing/question.xhtml", 18,
            "/curriculum/editing/module.xhtml", 26,
            "/curriculum/editing/differences.xhtml", 34);

    private static final int TRIES = 20;
    private static final String STATEMENTS =
            "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    @Test
    void everyPageNeedsFewStatements() throws SQLException, IOException {
        List<String> report = new ArrayList<>();
        List<String> tooMany = new ArrayList<>();
        try (Connection connection = TestServer.get().database().connect();
                Statement statement = connection.createStatement()) {
            for (String who : PageCatalogue.visitors()) {
                Visitor visitor = visitor().signInAs(who);
                for (PageVisit visit : PageCatalogue.visitsOf(who)) {
                    visitor.follow(visit);
                    int statements = statementsOf(visitor, statement);
                    String line = "%4d  %s (%s)".formatted(statements, visit, who);
                    report.add(line);
                    if (statements > limit(visitor.page().url())) {
                        tooMany.add(line);
                    }
                }
            }
        }
        Files.write(Path.of(System.getProperty("sigurno.target"), "statements.txt"), report);
        assertThat(tooMany)
                .as("statements, of which %d should be enough, but for %s", LIMIT, LIMITS)
                .isEmpty();
    }

    /** The least of as many tries as it takes to be few enough: timers ask the database too, some each second. */
    private static int statementsOf(Visitor visitor, Statement statement) {
        String address = visitor.page().url();
        int least = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && least > limit(address); attempt++) {
            int before = count(statement);
            visitor.page().request().get(address).dispose();
            least = Math.min(least, count(statement) - before);
        }
        return least;
    }

    private static int limit(String address) {
        return LIMITS.entrySet().stream()
                .filter(page -> address.contains(page.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(LIMIT);
    }

    private static int count(Statement statement) {
        try (ResultSet rows = statement.executeQuery(STATEMENTS)) {
            int sum = 0;
            while (rows.next()) {
                sum += rows.getInt(2);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
