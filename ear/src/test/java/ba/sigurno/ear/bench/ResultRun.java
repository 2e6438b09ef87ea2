package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.NationalQuiz;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ejb.competition.prize.Lottery;
import ba.sigurno.ejb.competition.result.ProveResult;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** How long it takes to count a quiz in which a whole country took part, to prove its result, list its tickets and draw. */
final class ResultRun {

    private static final String GROUP = "a quiz of the whole country";
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final Report report;
    private final Installation installation;
    private final Connection connection;

    ResultRun(Report report, Installation installation, Connection connection) {
        this.report = report;
        this.installation = installation;
        this.connection = connection;
    }

    void run() throws SQLException, IOException, InterruptedException {
        long begin = System.nanoTime();
        var id = NationalQuiz.make(connection, new Sealer(new Secrets(installation.secret())));
        report.figure(GROUP, "seconds to make it", (System.nanoTime() - begin) / 1e9, "s");
        report.figure(
                GROUP,
                "answers",
                number("SELECT COUNT(*) FROM competition_answer a JOIN competition_entry e ON e.id = a.entry_id"
                        + " JOIN competition_edition d ON d.id = e.edition_id WHERE d.public_id = '" + id + "'"),
                "");
        freeze(id);
        prove(id);
        draw(id);
    }

    /** The server begins to count at a full minute, and notes when it has done. */
    private void freeze(String id) {
        var frozen =
                " FROM competition_result r JOIN competition_edition e ON e.id = r.edition_id WHERE e.public_id = '"
                        + id + "'";
        long minute = number("SELECT UNIX_TIMESTAMP(UTC_TIMESTAMP()) DIV 60 * 60 + 60");
        Wait.until(TIMEOUT, () -> number("SELECT COUNT(*)" + frozen) == 1);
        double seconds = number("SELECT MIN(UNIX_TIMESTAMP(r.computed_at) * 1000)" + frozen) / 1e3 - minute;
        report.figure(GROUP, "freezing its result", seconds, "s");
        report.headline("freezeSeconds", seconds);
    }

    private void prove(String id) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        ProveResult.class.getName(),
                        "--edition",
                        id)
                .redirectErrorStream(true);
        command.environment()
                .putAll(Map.of(
                        "SIGURNO_DB_URL", installation.database().url(),
                        "SIGURNO_DB_USER", installation.database().user(),
                        "SIGURNO_DB_PASSWORD", installation.database().password()));
        long begin = System.nanoTime();
        var process = command.start();
        var told = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        report.figure(GROUP, "proving it", seconds, "s");
        report.headline("proofSeconds", seconds);
    }

    private void draw(String id) {
        var admin = new StaffBrowser(installation.payara().baseUrl(), Demo.ADMIN, installation.demoPassword());
        var page = "/competition/prize/prizes.xhtml?id=" + id;
        var listing = " FROM work WHERE kind = '" + Lottery.LISTING + "' AND subject = '" + id + "'";
        admin.pressOf("list", page, "publish");
        Wait.until(TIMEOUT, () -> number("SELECT COUNT(*)" + listing + " AND state <> 'RUNNING'") == 1);
        double listed = number("SELECT TIMESTAMPDIFF(MICROSECOND, begun_at, progress_at)" + listing) / 1e6;
        long begin = System.nanoTime();
        admin.pressOf("lottery", page, "draw");
        double drawn = (System.nanoTime() - begin) / 1e9;
        report.figure(
                GROUP,
                "tickets",
                number("SELECT d.tickets FROM competition_draw d JOIN competition_edition e ON e.id = d.edition_id"
                        + " WHERE e.public_id = '" + id + "' AND d.drawn_at IS NOT NULL"),
                "");
        report.figure(GROUP, "listing the tickets", listed, "s");
        report.figure(GROUP, "drawing", drawn, "s");
        report.headline("ticketListSeconds", listed);
        report.headline("drawSeconds", drawn);
    }

    private long number(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getBigDecimal(1).longValue();
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
