package ba.sigurno.ear.bench;

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
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long staff wait where a school comes in and is kept: with the schools of the demonstration alone, and again with those of a
 * whole country. Server, database and reader are on one machine.
 */
final class ClassesBench implements Benchmark {

    private static final int TEACHERS = size(37_000);
    private static final int PUPILS = size(364_000);
    private static final int INVITED = size(2_000);
    private static final int FEW = 1_000;
    private static final int MANY = size(50_000);
    private static final int WARM_UPS = 10;
    private static final int TIMES = 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    /** With {@code -Dbench.seconds}, which shows only that it works, nothing is as big. */
    private static int size(int size) {
        return Integer.getInteger("bench.seconds") == null ? size : size / 20;
    }

    @Override
    public void run(Report report) throws SQLException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "classes");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                new Morning(report, installation, connection).run();
            }
        }
    }

    /**
     * What one thing took.
     *
     * @param headline begins its names in the JSON
     * @param millis how long, in milliseconds
     * @param rows how many rows the database read for it
     */
    private record Taken(String headline, String name, double millis, long rows) {}

    /** A morning of one installation. */
    private static final class Morning {

        private final Report report;
        private final Installation installation;
        private final Connection connection;
        private final StaffBrowser teacher;
        private final StaffBrowser coordinator;
        private final StaffBrowser admin;
        private int packages;
        private int lists;

        Morning(Report report, Installation installation, Connection connection) {
            this.report = report;
            this.installation = installation;
            this.connection = connection;
            this.teacher = browser(Demo.TEACHER_TK);
            this.coordinator = browser(Demo.SCHOOL_COORDINATOR_TK);
            this.admin = browser(Demo.ADMIN);
        }

        private StaffBrowser browser(String email) {
            return new StaffBrowser(installation.payara().baseUrl(), email, installation.demoPassword());
        }

        void run() throws SQLException {
            // What a server does for the first time, it does slowly.
            take(FEW);
            invite();
            sent();
            var small = measure("the schools of the demonstration");
            long begin = System.nanoTime();
            Nation.fill(connection);
            Schooling.fill(
                    connection, TEACHERS, PUPILS, new PupilSecrets(new Sealer(new Secrets(installation.secret()))));
            report.figure("a country", "seconds to make it by SQL", (System.nanoTime() - begin) / 1e9, "s");
            for (var table : List.of("school", "account", "school_class", "pupil")) {
                report.figure("a country", "rows of " + table, number("SELECT COUNT(*) FROM " + table), "");
            }
            var big = measure("a country");
            for (int at = 0; at < big.size(); at++) {
                double growth = big.get(at).millis() / small.get(at).millis();
                report.figure("a country, as many times as long", big.get(at).name(), growth, "");
                report.headline(big.get(at).headline() + "Ms", big.get(at).millis());
                report.headline(big.get(at).headline() + "Growth", growth);
                report.headline(big.get(at).headline() + "Rows", big.get(at).rows());
            }
            takeMany();
            FirstClass.measure(report, installation);
        }

        private List<Taken> measure(String group) throws SQLException {
            var taken = new ArrayList<Taken>();
            taken.add(page("schoolSearch", "school search", admin, "/register/listing/schools.xhtml?q=celic"));
            taken.add(page(
                    "classPage",
                    "class page of " + RosterPackage.IN_A_CLASS,
                    teacher,
                    "/enrolment/schoolclass/class.xhtml?id="
                            + text("SELECT public_id FROM school_class WHERE name = 'B1/0'")));
            taken.add(page("accountList", "account list", admin, "/identity/account/accounts.xhtml"));
            taken.add(once("invitations", "invitations of " + INVITED, this::invite));
            taken.add(once("oneRoster" + FEW, "OneRoster of " + FEW, () -> take(FEW)));
            for (var each : taken) {
                report.figure(group, each.name(), each.millis(), "ms");
                report.figure(group, each.name() + ", rows that the database reads", each.rows(), "");
            }
            return taken;
        }

        private Taken page(String headline, String name, StaffBrowser reader, String address) throws SQLException {
            var millis = Timing.milliseconds(WARM_UPS, TIMES, time -> reader.get(address));
            var rows = new RowsRead(connection);
            reader.get(address);
            return new Taken(headline, name, Timing.percentile(millis, 50), rows.count());
        }

        private Taken once(String headline, String name, Runnable step) throws SQLException {
            var rows = new RowsRead(connection);
            long begin = System.nanoTime();
            step.run();
            double millis = (System.nanoTime() - begin) / 1e6;
            var taken = new Taken(headline, name, millis, rows.count());
            sent();
            return taken;
        }

        /** Returns when all mails are sent, so that nothing that is measured suffers from them. */
        private void sent() {
            Wait.until(TIMEOUT, () -> number("SELECT COUNT(*) FROM outbox_mail WHERE state = 'PENDING'") == 0);
        }

        private void invite() {
            int list = ++lists;
            var people = IntStream.range(0, INVITED)
                    .mapToObj(number -> "Ime Prezime;osoba%d.%d@demo.test".formatted(list, number))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            var school = text("SELECT s.public_id FROM school s JOIN account_role r ON r.school_id = s.id"
                    + " JOIN account a ON a.id = r.account_id WHERE a.email = '" + Demo.SCHOOL_COORDINATOR_TK + "'");
            var review = coordinator.press(
                    "/identity/admission/invite-list.xhtml?school=" + school, "read", "list.csv", people);
            coordinator.press(review, "send");
            end("identity_inviting", review);
        }

        private void take(int pupils) {
            takeAll(read(pupils));
        }

        private String read(int pupils) {
            var file = RosterPackage.of(
                    "B" + ++packages,
                    SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear(),
                    pupils);
            return teacher.press("/enrolment/oneroster/import-package.xhtml", "upload", "package.zip", file);
        }

        private void takeAll(String review) {
            teacher.press(review, "takeAll");
            end("enrolment_package", review);
        }

        /** Returns when some work is over. */
        private void end(String kind, String review) {
            var work = " FROM work WHERE kind = '" + kind + "' AND subject = '" + id(review) + "'";
            Wait.until(TIMEOUT, () -> !text("SELECT state" + work).equals("RUNNING"));
            var state = text("SELECT state" + work);
            if (!state.equals("DONE")) {
                throw new IllegalStateException(kind + ": " + state + text("SELECT problem_key" + work));
            }
        }

        private static String id(String review) {
            return review.replaceAll(".*[?&]id=([^&]+).*", "$1");
        }

        private void takeMany() {
            var heap = new Heap(installation.payara().pid());
            double before = heap.held();
            long begin = System.nanoTime();
            var review = read(MANY);
            double read = (System.nanoTime() - begin) / 1e9;
            begin = System.nanoTime();
            teacher.press(review, "takeAll");
            Wait.until(
                    TIMEOUT,
                    () -> number("SELECT state <> 'RUNNING' OR done * 2 >= total FROM work WHERE subject = '"
                                    + id(review) + "'")
                            == 1);
            double half = heap.held();
            end("enrolment_package", review);
            double taken = (System.nanoTime() - begin) / 1e9;
            var group = "OneRoster of " + MANY + ", at country size";
            report.figure(group, "read", read, "s");
            report.figure(group, "taken", taken, "s");
            report.figure(group, "heap before", before, "MiB");
            report.figure(group, "heap, when half of it is taken", half, "MiB");
            report.figure(group, "heap after", heap.held(), "MiB");
            report.figure(
                    group,
                    "pupils that came",
                    number("SELECT COUNT(*) FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.name LIKE 'B"
                            + packages + "/%'"),
                    "");
            report.headline("oneRoster50000Seconds", read + taken);
            report.headline("oneRosterHeapGrowthMb", half - before);
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

        private long number(String query) {
            return Long.parseLong(text(query));
        }
    }
}
