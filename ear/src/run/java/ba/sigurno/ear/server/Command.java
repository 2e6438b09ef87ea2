package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
public final class Command {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Command() {}

    /**
     * What the program said, on both of its streams.
     *
     * @throws IllegalStateException when it failed or took too long, with what it said
     */
    public static String run(List<String> command, Map<String, String> environment) {
        try {
            // Through a file, not a pipe: a server that the program leaves behind would hold a pipe open.
            Path output = Files.createTempFile("sigurno", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()));
                builder.environment().putAll(environment);
                Process process = builder.start();
                boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
                String said = Files.readString(output, StandardCharsets.UTF_8);
                if (!ended || process.exitValue() != 0) {
                    process.destroyForcibly();
                    String how = ended ? "ended with " + process.exitValue() : "did not end in time";
                    throw new IllegalStateException(command.get(0) + " " + how + "\n" + said);
                }
                return said;
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command.get(0), e);
        }
    }
}
