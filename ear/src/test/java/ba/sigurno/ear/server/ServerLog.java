package ba.sigurno.ear.server;

import ba.sigurno.ear.support.JsonBody;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a Payara server logged: an object of JSON in each line, but for the first ones before it knows its settings. */
final class ServerLog {

    private static final Set<String> BAD = Set.of("WARNING", "SEVERE");

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

    /** Reads the faults in a log: the number that the server gives to what it says, the words, and below them the stack trace. */
    static Stream<String> faults(String log) {
        return log.lines()
                .filter(line -> line.startsWith("{") && line.contains("\"Throwable\""))
                .map(JsonBody::read)
                .filter(entry -> BAD.contains(entry.getString("Level")) && entry.containsKey("Throwable"))
                .map(ServerLog::words);
    }

    private static String words(JsonObject entry) {
        var thrown = entry.getJsonObject("Throwable");
        return entry.getString("MessageID", "") + " " + thrown.getString("Exception", "") + "\n"
                + thrown.getString("StackTrace");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
