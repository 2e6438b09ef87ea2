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
 * How many reports the hotline takes: a hundred a second of people who leave once the address is sent, which makes it a report;
 * and as many as there can be of people who answer all steps up to the receipt, four requests with as many transactions. Each
 * comes from a place of their own. Server, database and reporters are on one machine.
 */
final class IntakeBench implements Benchmark {

    private static final int AT_ONCE = 200;
    private static final double PER_SECOND = 100;

    /** A server in service has had its code compiled for long. */
    private static final Duration WARM_UP = Duration.ofSeconds(90);

    /** So many come back at once where as many as there can be are sent. */
    private static final int SATURATING = 16;

    private static final int FURTHER_STEPS = 3;
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
            new Load(port, SATURATING, 0, WARM_UP).run(() -> reporter(FURTHER_STEPS));
            var taken = new Load(port, AT_ONCE, PER_SECOND, duration).run(() -> reporter(0));
            report.figure("hotline", "reports a second, of a hundred", taken.perSecond("report"), "");
            report.figure(
                    "hotline",
                    "the address is taken, median",
                    taken.of("report").percentile(50),
                    "ms");
            report.figure(
                    "hotline",
                    "the address is taken, 99 % within",
                    taken.of("report").percentile(99),
                    "ms");
            report.figure("hotline", "requests that failed", taken.failed(), "");
            report.headline("intakePerSecond", taken.perSecond("report"));
            report.headline("intakeP99Ms", taken.of("report").percentile(99));
            var whole = new Load(port, SATURATING, 0, duration).run(() -> reporter(FURTHER_STEPS));
            report.figure("hotline, up to the receipt", "reports a second", whole.perSecond("report"), "");
            report.figure(
                    "hotline, up to the receipt",
                    "a further step, median",
                    whole.of("step").percentile(50),
                    "ms");
            report.figure(
                    "hotline, up to the receipt",
                    "a further step, 99 % within",
                    whole.of("step").percentile(99),
                    "ms");
            report.figure("hotline, up to the receipt", "requests that failed", whole.failed(), "");
            report.headline("intakeToReceiptPerSecond", whole.perSecond("report"));
        }
    }

    private ReporterWay reporter(int steps) {
        long number = reporters.incrementAndGet();
        return new ReporterWay(
                "10." + number / BYTE / BYTE % BYTE + "." + number / BYTE % BYTE + "." + number % BYTE,
                "https://example.org/page/" + number,
                steps);
    }
}
