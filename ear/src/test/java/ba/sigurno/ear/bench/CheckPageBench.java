package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** How many people a second can scan a certificate's code and see its page. Server, database and load are on one machine. */
final class CheckPageBench implements Benchmark {

    private static final String GROUP = "check page, as the code on a certificate opens it";
    private static final String KIND = "check page";
    private static final int AT_ONCE = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration RUN = Duration.ofSeconds(20);

    @Override
    public void run(Report report) throws IOException, SQLException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "certificates", "server");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            var page = Request.get(KIND, "/certificate/check/check.xhtml?t=" + token(installation), "");
            var load = new Load(installation.payara().httpPort(), AT_ONCE, 0, WARM_UP);
            load.run(() -> (status, body) -> status == 0 ? page : null);
            var cpu = new Cpu(installation);
            var result = new Load(installation.payara().httpPort(), AT_ONCE, 0, RUN)
                    .run(() -> (status, body) -> status == 0 ? page : null);
            report.figure(GROUP, "pages", result.perSecond(KIND), "/s");
            report.figure(GROUP, "half within", result.of(KIND).percentile(50), "ms");
            report.figure(GROUP, "99 % within", result.of(KIND).percentile(99), "ms");
            report.figure(
                    GROUP,
                    "CPU of a page, server and database",
                    cpu.millis() / result.of(KIND).total(),
                    "ms");
            report.figure(GROUP, "failed", result.failed(), "");
            report.headline("checkPagesPerSecond", result.perSecond(KIND));
        }
    }

    private static String token(Installation installation) throws SQLException {
        try (var database = installation.database().connect();
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT check_token FROM certificate ORDER BY id LIMIT 1")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
