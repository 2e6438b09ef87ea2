package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long reporters wait while a hundred of them report to the hotline each second, each from a place of their own and to the
 * end: four requests, and as many transactions. Server, database and reporters are on one machine.
 */
final class IntakeBench implements Benchmark {

    private static final int AT_ONCE = 200;
    private static final double PER_SECOND = 100;
    /** As many as come, until the server's code is compiled: a server in service has been so for long. */
    private static final double WARM_UP_PER_SECOND = 0;

    private static final Duration WARM_UP = Duration.ofSeconds(90);
    private static final int WARMING_UP = 16;
    private static final int BYTE = 256;

    private final AtomicLong reporters = new AtomicLong();

    @Override
    public void run(Report report) throws IOException, SQLException, InterruptedException {
        var duration = Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "centre", "intake");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            int port = installation.payara().httpPort();
            new Load(port, WARMING_UP, WARM_UP_PER_SECOND, WARM_UP).run(this::reporter);
            var result = new Load(port, AT_ONCE, PER_SECOND, duration).run(this::reporter);
            report.figure("hotline", "reports begun a second", result.perSecond("report"), "");
            report.figure("hotline", "requests that failed", result.failed(), "");
            report.figure(
                    "hotline",
                    "the address is taken, median",
                    result.of("report").percentile(50),
                    "ms");
            report.figure(
                    "hotline",
                    "the address is taken, 99 % within",
                    result.of("report").percentile(99),
                    "ms");
            report.figure("hotline", "a further step, median", result.of("step").percentile(50), "ms");
            report.figure(
                    "hotline", "a further step, 99 % within", result.of("step").percentile(99), "ms");
            report.headline("intakePerSecond", result.perSecond("report"));
            report.headline("intakeP99Ms", result.of("report").percentile(99));
        }
    }

    private ReporterWay reporter() {
        long number = reporters.incrementAndGet();
        return new ReporterWay(
                "10." + number / BYTE / BYTE % BYTE + "." + number / BYTE % BYTE + "." + number % BYTE,
                "https://example.org/page/" + number);
    }
}
