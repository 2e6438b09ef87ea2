package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Learning;
import ba.sigurno.ear.country.Nation;
import ba.sigurno.ear.country.Schooling;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long coordinators wait for their pages, and how long it takes to count what pupils did: with what those of one canton
 * did in three school years, and again with a whole country's. Server, database and reader are on one machine.
 */
final class ParticipationBench implements Benchmark {

    private static final int TEACHERS = size(37_000);
    private static final int PUPILS = size(364_000);
    private static final int WARM_UPS = 10;
    private static final int TIMES = 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(60);

    private static final List<String> TABLES =
            List.of("pupil", "school_class", "attempt", "module_completion", "lesson_bookmark", "lesson_answer");

    /** With {@code -Dbench.seconds}, which shows only that it works, nothing is as big. */
    private static int size(int size) {
        return Integer.getInteger("bench.seconds") == null ? size : size / 20;
    }

    @Override
    public void run(Report report) throws SQLException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "participation");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                new Country(report, installation, connection).run();
            }
        }
    }

    /** A country that grows. */
    private record Country(Report report, Installation installation, Connection connection) {

        void run() throws SQLException {
            Nation.fill(connection);
            Schooling.fill(
                    connection, TEACHERS, PUPILS, new PupilSecrets(new Sealer(new Secrets(installation.secret()))));
            var learning = new Learning(connection);
            learning.prepare();
            long begin = System.nanoTime();
            learning.fill(Demo.AUTHORITY_TK, true);
            rollUp();
            var canton = pages();
            learning.fill(Demo.AUTHORITY_TK, false);
            report.figure("a country", "seconds to make what its pupils did", (System.nanoTime() - begin) / 1e9, "s");
            double first = rollUp();
            double again = rollUp();
            learning.remember();
            long rows = 0;
            for (var table : TABLES) {
                long these = number("SELECT COUNT(*) FROM " + table);
                report.figure("a country", "rows of " + table, these, "");
                rows += these;
            }
            report.figure("counting what pupils did", "the first time", first, "s");
            report.figure("counting what pupils did", "again", again, "s");
            report.headline("rollupSeconds", first);
            report.headline("rollupAgainSeconds", again);
            report.headline("rows", rows);
            pages().forEach((name, millis) -> {
                report.figure("pages, a canton alone", name, canton.get(name), "ms");
                report.figure("pages, a country", name, millis, "ms");
                report.headline(name + "MsNational", millis);
                report.headline(name + "MsCanton", canton.get(name));
            });
        }

        /** Returns the median of each page, in milliseconds. */
        private Map<String, Double> pages() {
            var canton = browser(Demo.COORDINATOR_TK);
            var federation = browser(Demo.COORDINATOR_FBIH);
            var medians = new LinkedHashMap<String, Double>();
            medians.put("overview", median(canton, "/participation/overview.xhtml"));
            medians.put("municipalities", median(canton, "/participation/overview.xhtml?by=MUNICIPALITY"));
            medians.put("attention", median(canton, "/participation/attention/attention.xhtml"));
            medians.put("teachers", median(canton, "/participation/teachers.xhtml"));
            medians.put("federation", median(federation, "/participation/overview.xhtml"));
            return medians;
        }

        private StaffBrowser browser(String email) {
            return new StaffBrowser(installation.payara().baseUrl(), email, installation.demoPassword());
        }

        private static double median(StaffBrowser reader, String address) {
            return Timing.percentile(Timing.milliseconds(WARM_UPS, TIMES, time -> reader.get(address)), 50);
        }

        /** Lets the server count now, as it does every hour; returns the seconds it took. */
        private double rollUp() throws SQLException {
            Wait.until(
                    TIMEOUT,
                    () -> number("SELECT COUNT(*) FROM work WHERE kind = 'participation_rollup'"
                                    + " AND state = 'RUNNING'")
                            == 0);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM work WHERE kind = 'participation_rollup'");
            }
            Wait.until(
                    TIMEOUT,
                    () -> number("SELECT COUNT(*) FROM work WHERE kind = 'participation_rollup'"
                                    + " AND state IN ('DONE', 'FAILED')")
                            == 1);
            return number("SELECT TIMESTAMPDIFF(MICROSECOND, begun_at, progress_at) FROM work"
                            + " WHERE kind = 'participation_rollup'")
                    / 1e6;
        }

        private long number(String query) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        }
    }
}
