package ba.sigurno.ear.bench;

import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import ba.sigurno.ejb.mail.CalendarInvitation.Texts;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.persistence.i18n.Language;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a planner waits for the calendar when there are ten thousand workshops, and how long a thousand invitations take to
 * the mail server. Server, database, mail server and reader are on one machine.
 */
final class WorkshopBench implements Benchmark {

    private static final int WORKSHOPS = 10_000;
    private static final int INVITATIONS = 1000;
    private static final int WARM_UPS = 60;
    private static final int TIMES = 40;
    private static final int COUNTS = 10;
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final String CALENDAR = "/workshop/planning/calendar.xhtml";
    private static final String GUEST = "@bench.example";

    /** What counts as a statement; timers of the server ask too, so the least of some counts is taken. */
    private static final String STATEMENTS =
            "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private final AtomicInteger received = new AtomicInteger();
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    @Override
    public void run(Report report) throws SQLException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "plan", "server");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, this::receive)) {
            installation.forget();
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                new CopiedWorkshops(connection).fill(WORKSHOPS);
                var planner =
                        new StaffBrowser(installation.payara().baseUrl(), Demo.PLANNER, installation.demoPassword());
                report.figure("calendar", "workshops", WORKSHOPS, "");
                double month = calendar(report, planner, "", "a month");
                calendar(report, planner, "?view=week", "a week");
                calendar(report, planner, "?view=day", "a day");
                long statements = statements(connection, planner);
                report.figure("calendar", "a month, statements", statements, "");
                report.headline("calendarMs", month);
                report.headline("calendarStatements", statements);

                invite(connection);
                report.figure("invitations", "mails", received.get(), "");
                report.figure("invitations", "from the first to the last", seconds(), "s");
                report.headline("invitations", received.get());
                report.headline("invitationSeconds", seconds());
            }
        }
    }

    private static double calendar(Report report, StaffBrowser planner, String query, String shown) {
        int[] bytes = new int[1];
        var taken = Timing.milliseconds(WARM_UPS, TIMES, time -> bytes[0] = planner.get(CALENDAR + query).length);
        report.figure("calendar", shown + ", median", Timing.percentile(taken, 50), "ms");
        report.figure("calendar", shown + ", 95 % within", Timing.percentile(taken, 95), "ms");
        report.figure("calendar", shown + ", size", bytes[0] / 1e3, "kB");
        return Timing.percentile(taken, 50);
    }

    private static long statements(Connection connection, StaffBrowser planner) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < COUNTS; time++) {
            long before = statements(connection);
            planner.get(CALENDAR);
            least = Math.min(least, statements(connection) - before);
        }
        return least;
    }

    private static long statements(Connection connection) throws SQLException {
        long count = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(STATEMENTS)) {
            while (rows.next()) {
                count += rows.getLong(2);
            }
        }
        return count;
    }

    /** Puts invitations into the outbox, each with an event, and waits until the mail server has them. */
    private void invite(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO outbox_mail (recipient, subject, body, confidential, calendar, calendar_method, created_at,"
                        + " state, attempts, next_attempt_at) VALUES (?, 'Radionica je zakazana', 'Radionica je zakazana.',"
                        + " FALSE, ?, 'REQUEST', UTC_TIMESTAMP(6), 'PENDING', 0, UTC_TIMESTAMP(6))")) {
            for (int number = 0; number < INVITATIONS; number++) {
                insert.setString(1, "guest" + number + GUEST);
                insert.setString(2, invitation(number).toIcs());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        Wait.until(TIMEOUT, () -> received.get() >= INVITATIONS);
    }

    private static CalendarInvitation invitation(int number) {
        var start = Instant.parse("2027-03-01T09:00:00Z").plus(Duration.ofDays(number % 5));
        return new CalendarInvitation(
                Kind.REQUEST,
                List.of(new Time("bench-mail-" + number + "@sigurno", start, start.plus(Duration.ofMinutes(90)))),
                0,
                start.minus(Duration.ofDays(30)),
                new Texts("Radionica: Jake lozinke", "Tema: Jake lozinke\nOdjeljenja: VI-1, VI-2", "OŠ „Čelić“, Čelić"),
                URI.create("https://sigurno.example/workshop/request/review.xhtml?id=bench"),
                new Party("Sigurno", "sigurno@demo.example"),
                new Party("Gost " + number, "guest" + number + GUEST),
                true,
                Language.BOSNIAN,
                List.of(Duration.ofDays(1)));
    }

    /** Notes when the first and the last of them came; the server writes other mails too. */
    private void receive(String news) {
        if (news.contains(GUEST)) {
            long now = System.nanoTime();
            first.compareAndSet(0, now);
            last.set(now);
            received.incrementAndGet();
        }
    }

    private double seconds() {
        return (last.get() - first.get()) / 1e9;
    }
}
