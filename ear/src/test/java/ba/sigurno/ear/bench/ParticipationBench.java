package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Learning;
import ba.sigurno.ear.country.Nation;
import ba.sigurno.ear.country.Schooling;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;

/**
 * How long coordinators wait for their pages, and how long it takes to count what pupils did: with what those of one canton
 * did in three school years, and again with a whole country's. Server, database and reader are on one machine.
 */
final class ParticipationBench implements Benchmark {

    private static final int TEACHERS = size(37_000);
    private static final int PUPILS = size(364_000);
    private static final int WARM_UPS = 10;
    private static final int TIMES = 20;

    /** MiB of the database's tables that it keeps in memory. */
    private static final int CACHE = 4_096;

    private static final Duration TIMEOUT = Duration.ofMinutes(60);

    private static final List<String> TABLES = List.of(
            "pupil",
            "school_class",
            "attempt",
            "attempt_item",
            "module_completion",
            "lesson_bookmark",
            "lesson_answer");

    /** With {@code -Dbench.seconds}, which shows only that it works, nothing is as big. */
    private static int size(int size) {
        return Integer.getInteger("bench.seconds") == null ? size : size / 20;
    }

    @Override
    public void run(Report report) throws SQLException, IOException, InterruptedException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "participation");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.database().cache(CACHE);
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                new Country(report, installation, connection).run();
            }
        }
    }

    /** A country that grows. */
    private record Country(Report report, Installation installation, Connection connection) {

        void run() throws SQLException, IOException, InterruptedException {
            Nation.fill(connection);
            Schooling.fill(
                    connection, TEACHERS, PUPILS, new PupilSecrets(new Sealer(new Secrets(installation.secret()))));
            var learning = new Learning(connection);
            learning.prepare();
            long begin = System.nanoTime();
            learning.fill(Demo.AUTHORITY_TK, true);
            double made = seconds(begin);
            rollUp();
            var canton = warmPages();
            begin = System.nanoTime();
            learning.fill(Demo.AUTHORITY_TK, false);
            report.figure("a country", "seconds to make what its pupils did", made + seconds(begin), "s");
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
            warmPages().forEach((page, millis) -> {
                report.figure("pages, a canton alone", page, canton.get(page), "ms");
                report.figure("pages, a country", page, millis, "ms");
                report.entry(
                        "pages", "page", page, Map.of("medianMsCanton", canton.get(page), "medianMsNational", millis));
            });
            files();
            double heap = new Heap(installation.payara().pid()).held();
            report.figure("the server", "heap, after a collection", heap, "MiB");
            report.headline("heapMb", heap);
            purge();
            new ResultRun(report, installation, connection).run();
        }

        /** Measures once for nothing: code and database are as warm with the canton as with the country. */
        private Map<String, Double> warmPages() {
            pages();
            return pages();
        }

        /** Returns the median of each page, in milliseconds. */
        private Map<String, Double> pages() {
            var canton = browser(Demo.COORDINATOR_TK);
            var federation = browser(Demo.COORDINATOR_FBIH);
            var medians = new LinkedHashMap<String, Double>();
            medians.put("overview", median(canton, "/participation/overview.xhtml"));
            medians.put("municipalities", median(canton, "/participation/overview.xhtml?by=MUNICIPALITY"));
            medians.put("schools", median(canton, "/participation/overview.xhtml?by=SCHOOL"));
            medians.put("attention", median(canton, "/participation/attention/attention.xhtml"));
            medians.put("teachers", median(canton, "/participation/teachers.xhtml"));
            medians.put("pictures", median(canton, "/participation/picture/pictures.xhtml"));
            medians.put("classReport", median(canton, "/participation/classreport/class-report.xhtml"));
            medians.put("federation", median(federation, "/participation/overview.xhtml"));
            medians.put("centre", median(browser(Demo.ADMIN), "/participation/overview.xhtml"));
            medians.put("centrePictures", median(browser(Demo.ADMIN), "/participation/picture/pictures.xhtml"));
            medians.put("school", median(browser(Demo.SCHOOL_COORDINATOR_TK), "/participation/own-school.xhtml"));
            medians.put(
                    "class",
                    median(
                            browser(Demo.TEACHER_TK),
                            "/enrolment/schoolclass/class.xhtml?id="
                                    + text("SELECT MIN(c.public_id)"
                                            + " FROM school_class c JOIN class_teacher t ON t.class_id = c.id JOIN account a"
                                            + " ON a.id = t.account_id WHERE a.email = '" + Demo.TEACHER_TK + "'")));
            medians.put(
                    "itemAnalysis",
                    median(
                            browser(Demo.EDITOR),
                            "/quiz/analysis/analysis.xhtml?quiz="
                                    + text("SELECT q.public_id FROM attempt a"
                                            + " JOIN quiz q ON q.id = a.quiz_id JOIN attempt_item i ON i.attempt_id = a.id"
                                            + " WHERE a.public_id LIKE 'b00%' LIMIT 1")));
            return medians;
        }

        /** Measures the file of teachers and that of all classes, the longest there is: once its pace, once the heap meanwhile. */
        private void files() {
            report.figure(
                    "files",
                    "teachers of a canton",
                    perSecond(browser(Demo.COORDINATOR_TK), "/api/participation/teachers.csv", Country::lines),
                    "rows/s");
            var centre = browser(Demo.ADMIN);
            double workbook = perSecond(centre, "/api/participation/classes.xlsx", file -> file.length / 1024.0);
            report.figure("files", "all classes as a workbook", workbook, "KiB/s");
            double pace = perSecond(centre, "/api/participation/classes.csv", Country::lines);
            report.figure("files", "all classes", pace, "rows/s");
            report.headline("exportRowsPerSecond", pace);
            var heap = new Heap(installation.payara().pid());
            double before = heap.held();
            var file = CompletableFuture.supplyAsync(() -> centre.get("/api/participation/classes.csv"));
            double most = 0;
            while (!file.isDone()) {
                most = Math.max(most, heap.held());
            }
            report.figure("files", "rows of all classes", lines(file.join()), "");
            report.figure("files", "heap before all classes are sent", before, "MiB");
            report.figure("files", "the most while they are", most, "MiB");
        }

        private static double perSecond(StaffBrowser reader, String address, ToDoubleFunction<byte[]> amount) {
            long begin = System.nanoTime();
            var file = reader.get(address);
            double took = seconds(begin);
            return amount.applyAsDouble(file) / took;
        }

        private static double lines(byte[] file) {
            return new String(file, StandardCharsets.UTF_8).lines().count();
        }

        /** Measures how long it takes to delete the pupils of a year that is long over, as it is done at night. */
        private void purge() throws SQLException {
            var classes = new ArrayList<Long>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT c.id FROM school_class c JOIN school s ON s.id ="
                            + " c.school_id JOIN authority a ON a.id = s.authority_id WHERE c.public_id LIKE 'bench%'"
                            + " AND c.went_on = 0 AND a.code = '" + Demo.AUTHORITY_TK + "'")) {
                while (rows.next()) {
                    classes.add(rows.getLong(1));
                }
            }
            long before = number("SELECT COUNT(*) FROM pupil");
            long begin = System.nanoTime();
            double longest = 0;
            try (var delete = connection.prepareStatement("DELETE FROM pupil WHERE class_id = ?")) {
                for (long id : classes) {
                    long one = System.nanoTime();
                    delete.setLong(1, id);
                    delete.executeUpdate();
                    longest = Math.max(longest, seconds(one));
                }
            }
            long gone = before - number("SELECT COUNT(*) FROM pupil");
            report.figure("deleting pupils with all they did", "pupils a second", gone / seconds(begin), "");
            report.figure("deleting pupils with all they did", "the longest transaction", longest, "s");
            report.headline("purgedPupilsPerSecond", gone / seconds(begin));
        }

        private StaffBrowser browser(String email) {
            return new StaffBrowser(installation.payara().baseUrl(), email, installation.demoPassword());
        }

        private static double median(StaffBrowser reader, String address) {
            return Timing.percentile(Timing.milliseconds(WARM_UPS, TIMES, time -> reader.get(address)), 50);
        }

        private static double seconds(long begin) {
            return (System.nanoTime() - begin) / 1e9;
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
            if (number("SELECT state = 'FAILED' FROM work WHERE kind = 'participation_rollup'") == 1) {
                throw new IllegalStateException("what pupils did was not counted");
            }
            return number("SELECT TIMESTAMPDIFF(MICROSECOND, begun_at, progress_at) FROM work"
                            + " WHERE kind = 'participation_rollup'")
                    / 1e6;
        }

        private long number(String query) {
            return Long.parseLong(text(query));
        }

        private String text(String query) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        }
    }
}
