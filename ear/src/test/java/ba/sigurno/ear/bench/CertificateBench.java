package ba.sigurno.ear.bench;

import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Certificates, whole: drawn, with badge, seal, time-stamp and proof; beside them a page with the same name drawn with
 * PDFBox alone, neither tagged nor signed. Then the papers of a very large training in one go.
 */
final class CertificateBench implements Benchmark {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerifCondensed-Bold.ttf";
    private static final int MANY = 10_000;
    private static final int FIRST_LOOK = 500;

    /** The heap of the process that draws many, in MiB. */
    private static final int HEAP = 128;

    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration RUN = Duration.ofSeconds(20);

    @Override
    public void run(Report report) throws Exception {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "certificates", "keys");
        var samples = new SampleCertificates(folder);
        sizes(report, samples);
        rates(report, samples);
        many(report, folder);
    }

    private static void sizes(Report report, SampleCertificates samples) {
        double greatest = 0;
        for (var language : Language.values()) {
            double size = samples.file(1, language).length / 1024.0;
            report.figure("size of a file", language.getTag(), size, "KiB");
            greatest = Math.max(greatest, size);
        }
        report.headline("fileKb", greatest);
    }

    private static void rates(Report report, SampleCertificates samples) throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        for (int threads = 1; threads <= cores; threads++) {
            var group = "one after the other, threads: " + threads;
            double plain = perSecond(threads, CertificateBench::plainPage);
            double whole = perSecond(threads, samples::file);
            report.figure(group, "certificates, signed and complete", whole, "/s");
            report.figure(group, "plain pages", plain, "/s");
            report.figure(group, "a certificate takes as long as so many plain pages", plain / whole, "");
            report.headline("certificatesPerSecond", whole);
            report.headline("plainPagesPerSecond", plain);
        }
    }

    /** How many files a second so many threads make, once they run warm. */
    private static double perSecond(int threads, IntFunction<byte[]> make) throws InterruptedException {
        rate(threads, WARM_UP, make);
        return rate(threads, RUN, make);
    }

    private static double rate(int threads, Duration duration, IntFunction<byte[]> make) throws InterruptedException {
        var done = new AtomicInteger();
        long begin = System.nanoTime();
        var pool = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            pool.execute(() -> {
                while (System.nanoTime() - begin < duration.toNanos()) {
                    make.apply(done.incrementAndGet());
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }

    private static byte[] plainPage(int number) {
        try (var document = new PDDocument();
                var file = CertificateBench.class.getResourceAsStream(FONT)) {
            var size = PDRectangle.A4;
            var page = new PDPage(new PDRectangle(size.getHeight(), size.getWidth()));
            document.addPage(page);
            var font = PDType0Font.load(document, file, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 34);
                content.newLineAtOffset(100, 300);
                content.showText(SampleCertificates.holder(number));
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void many(Report report, Path keys) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                "-cp",
                System.getProperty("java.class.path"),
                CertificateRun.class.getName()));
        command.addAll(List.of(keys.toString(), String.valueOf(MANY), String.valueOf(FIRST_LOOK)));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        var figures = said.substring(said.lastIndexOf('\n') + 1).split(" ");
        var group = "%,d in one file, one thread, heap of %d MiB".formatted(MANY, HEAP);
        report.figure(group, "certificates", MANY / Double.parseDouble(figures[0]), "/s");
        report.figure(group, "heap held after %,d".formatted(FIRST_LOOK), Double.parseDouble(figures[1]), "MiB");
        report.figure(group, "heap held after %,d".formatted(MANY), Double.parseDouble(figures[2]), "MiB");
        report.figure(group, "heap held at most", Double.parseDouble(figures[3]), "MiB");
        report.headline("maxHeapMb", Double.parseDouble(figures[3]));
    }
}
