package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Numbers;
import ba.sigurno.ear.country.Schooling;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long an administrator waits for a page of a long list, and for its file. Server, database and reader are on one machine. */
final class ListBench implements Benchmark {

    private static final int ROWS = 100_000;
    private static final int WARM_UPS = 10;
    private static final int TIMES = 20;
    private static final int LAST = 1_000_000;

    private static final Map<String, String> ACCOUNTS = new LinkedHashMap<>();
    private static final Map<String, String> EVENTS = new LinkedHashMap<>();

    static {
        ACCOUNTS.put("by name, first page", "");
        ACCOUNTS.put("by name, last page", "page=" + LAST);
        ACCOUNTS.put("by name, from the end", "sort=-NAME");
        ACCOUNTS.put("by last sign-in, first page", "sort=-LAST_SIGN_IN");
        ACCOUNTS.put("by last sign-in, last page", "sort=-LAST_SIGN_IN&page=" + LAST);
        ACCOUNTS.put("that hold a text, 1 in 100", "q=prezime+77");
        ACCOUNTS.put("that hold a text, none", "q=nikoga");
        ACCOUNTS.put("of teachers, by last sign-in", "role=TEACHER&sort=-LAST_SIGN_IN");
        EVENTS.put("newest first", "");
        EVENTS.put("oldest first", "sort=TIME");
        EVENTS.put("by person, first page", "sort=ACTOR");
        EVENTS.put("by person, last page", "sort=ACTOR&page=" + LAST);
        EVENTS.put("by action, first page", "sort=ACTION");
        EVENTS.put("of one action, newest first", "action=identity_action_role_withdrawn");
        EVENTS.put("that hold a text, 1 in 100", "q=prezime+77");
    }

    private StaffBrowser reader;

    @Override
    public void run(Report report) throws IOException, SQLException, InterruptedException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "lists", "server");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                fill(connection);
                reader = new StaffBrowser(installation.payara().baseUrl(), Demo.ADMIN, installation.demoPassword());
                measure(
                        report,
                        "accounts, %,d of them".formatted(ROWS),
                        "/identity/account/accounts.xhtml",
                        ACCOUNTS,
                        connection);
                measure(
                        report,
                        "audit trail, %,d events".formatted(ROWS),
                        "/identity/audit/audit.xhtml",
                        EVENTS,
                        connection);
                file(report, "/api/accounts.csv?q=prezime+1");
                file(report, "/api/accounts.xlsx?q=prezime+1");
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        Numbers.fill(connection, ROWS);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO account (public_id, email, display_name, name_latin, name_cyrillic, password_hash, language,"
                            + " enabled, must_change_password, last_sign_in, version)"
                            + " SELECT CONCAT('bench', LPAD(n, 17, '0')), CONCAT('bench', n, '@demo.test'), "
                            + Schooling.name("n")
                            + ", " + Schooling.name("n")
                            + ", " + Schooling.name("n")
                            + ", '', 'bs', TRUE, FALSE, UTC_TIMESTAMP(6) - INTERVAL (n * 7919 % 1000000) MINUTE, 0 FROM number");
            statement.executeUpdate(
                    "INSERT INTO account_role (account_id, role, school_id)"
                            + " SELECT a.id, 'TEACHER', (SELECT MIN(id) FROM school) FROM account a WHERE a.public_id LIKE 'bench%'");
            statement.executeUpdate(
                    "INSERT INTO audit_event (happened_at, actor_public_id, actor_name, action, subject_kind,"
                            + " subject_id, detail) SELECT UTC_TIMESTAMP(6) - INTERVAL (100000 - n) MINUTE,"
                            + " CONCAT('bench', LPAD(n % 500, 17, '0')), " + Schooling.name("n % 500")
                            + ", ELT(n % 4 + 1, 'identity_action_signed_in', 'identity_action_signed_out', 'identity_action_role_granted',"
                            + " 'identity_action_role_withdrawn'), 'account', CONCAT('bench', n),"
                            + " CONCAT('bench', n, '@demo.test · prezime ', n % 100) FROM number");
            statement.execute("ANALYZE TABLE account, account_role, audit_event");
        }
    }

    private void measure(Report report, String group, String page, Map<String, String> lists, Connection connection)
            throws SQLException {
        for (var list : lists.entrySet()) {
            var address = page + "?" + list.getValue();
            var taken = Timing.milliseconds(WARM_UPS, TIMES, time -> reader.get(address));
            report.figure(group, list.getKey() + ", median", Timing.percentile(taken, 50), "ms");
            report.figure(group, list.getKey() + ", 95 % within", Timing.percentile(taken, 95), "ms");
            var rows = new RowsRead(connection);
            reader.get(address);
            report.figure(group, list.getKey() + ", rows that the database reads", rows.count(), "");
        }
    }

    private void file(Report report, String address) {
        int[] bytes = new int[1];
        var taken = Timing.milliseconds(2, 5, time -> bytes[0] = reader.get(address).length);
        report.figure("files", address, Timing.percentile(taken, 50), "ms");
        report.figure("files", address + ", size", bytes[0] / 1e6, "MB");
    }
}
