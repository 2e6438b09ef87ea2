package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a Payara server logged. */
final class ServerLog {

    /** An entry begins with its time, and has as many lines as what it says. */
    private static final Pattern BEGIN = Pattern.compile("(?m)^(?=\\[\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:)");

    private static final Pattern LEVEL = Pattern.compile("^\\[[^]]*] \\[[^]]*] \\[(WARNING|SEVERE)] ");
    private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/<>@]+\\(");

    private ServerLog() {}

    /** Reads the faults in a folder of logs: warnings and worse that come with a stack trace. */
    static List<String> faults(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .sorted()
                    .flatMap(file -> faults(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> faults(String log) {
        return BEGIN.splitAsStream(log)
                .filter(entry ->
                        LEVEL.matcher(entry).find() && TRACE.matcher(entry).find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
