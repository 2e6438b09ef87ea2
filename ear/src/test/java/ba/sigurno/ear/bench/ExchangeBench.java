package ba.sigurno.ear.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to write and to read files of questions in each format, and how much memory. */
final class ExchangeBench implements Benchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int MAX = 100_000;

    /** The heap of each process, in MiB. */
    private static final int HEAP = 64;

    private record Result(double seconds, double peak, long questions) {}

    @Override
    public void run(Report report) throws Exception {
        var folder = Files.createDirectories(Path.of(System.getProperty("sigurno.target"), "bench", "exchange"));
        for (var format : ExchangeRun.FORMATS) {
            both(report, format, FEW, folder);
            both(report, format, MANY, folder);
        }
        both(report, "GIFT", MAX, folder);
    }

    private static void both(Report report, String format, int count, Path folder)
            throws IOException, InterruptedException {
        var file = folder.resolve(format.replace(' ', '-') + "-" + count);
        for (var direction : List.of("write", "read")) {
            var name = "%s, %s %,d".formatted(format, direction, count);
            var group = "exchange, heap of " + HEAP + " MiB";
            var result = run(direction, format, count, file);
            report.figure(group, name, result.seconds(), "s");
            report.figure(group, name + ", peak of the heap", result.peak(), "MiB");
            if (result.questions() != count) {
                report.figure(group, name + ", came through", result.questions(), "questions");
            }
        }
        report.figure(
                "exchange, heap of " + HEAP + " MiB", format + ", size of " + count, Files.size(file) / 1e6, "MB");
        Files.delete(file);
    }

    private static Result run(String direction, String format, int count, Path file)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ExchangeRun.class.getName()));
        command.addAll(List.of(direction, format, String.valueOf(count), file.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(format + ", " + direction + " " + count + ": " + said);
        }
        var figures = said.substring(said.lastIndexOf('\n') + 1).split(" ");
        return new Result(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Long.parseLong(figures[2]));
    }
}
