package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * The daemon of ClamAV, which knows one virus: the word {@value #VIRUS} anywhere in a file. What its makers know takes
 * minutes to get and a gigabyte of memory.
 */
public final class VirusScanner {

    /** What is found in a file. */
    public static final String VIRUS = "This is the virus that is looked for when Sigurno is tried.";

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Path folder;
    private final Path socket;
    private final Daemon daemon;

    /** A scanner that does not run yet, whose files are in a folder. */
    VirusScanner(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.daemon = new Daemon(this.folder.resolve("scanner.pid"), this.folder.toString());
        this.daemon.stop(TIMEOUT);
        try {
            // The address of a socket has some hundred characters at most.
            this.socket = Files.createTempDirectory("scanner").resolve("socket");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this machine has the program (package {@code clamav-daemon} of Debian). */
    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts it. */
    void start() {
        daemon.stop(TIMEOUT);
        try {
            Path lists = Files.createDirectories(folder.resolve("lists"));
            Files.writeString(
                    lists.resolve("sigurno.ndb"),
                    "Sigurno.Test:0:*:" + HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII)) + "\n");
            Path configuration = folder.resolve("clamd.conf");
            Files.write(
                    configuration,
                    List.of("Foreground yes", "LocalSocket " + socket, "DatabaseDirectory " + lists, "MaxThreads 2"));
            Process process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + configuration)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("scanner.log").toFile())
                    .start();
            Files.writeString(folder.resolve("scanner.pid"), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Wait.until(TIMEOUT, () -> Files.exists(socket))) {
            throw new IllegalStateException("The virus scanner did not start; see " + folder.resolve("scanner.log"));
        }
    }

    /** Where it listens. */
    String socket() {
        return socket.toString();
    }

    /** Stops it. */
    void stop() {
        daemon.stop(TIMEOUT);
    }
}
