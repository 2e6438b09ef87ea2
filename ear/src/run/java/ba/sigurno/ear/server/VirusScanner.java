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

    private final Path log;
    private final Daemon daemon;
    private Path folder;

    /** A scanner that does not run yet, whose log is in a folder. */
    VirusScanner(Path folder) {
        this.log = folder.toAbsolutePath().resolve("scanner.log");
        this.daemon = new Daemon(log.resolveSibling("scanner.pid"), PROGRAM.toString());
        this.daemon.stop(TIMEOUT);
    }

    /** Whether this machine has the program (package {@code clamav-daemon} of Debian). */
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts it, in a folder for temporary files: there Debian lets it read, and the address of a socket must be short. */
    void start() {
        daemon.stop(TIMEOUT);
        try {
            Files.createDirectories(log.getParent());
            folder = Files.createTempDirectory("scanner");
            Files.writeString(
                    folder.resolve("sigurno.ndb"),
                    "Sigurno.Test:0:*:" + HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII)) + "\n");
            Path configuration = folder.resolve("clamd.conf");
            Files.write(
                    configuration,
                    List.of(
                            "Foreground yes",
                            "LocalSocket " + socket(),
                            "DatabaseDirectory " + folder,
                            "AlertExceedsMax yes",
                            "MaxThreads 2"));
            Process process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + configuration)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Files.writeString(log.resolveSibling("scanner.pid"), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Wait.until(TIMEOUT, () -> Files.exists(folder.resolve("socket")))) {
            throw new IllegalStateException("The virus scanner did not start; see " + log);
        }
    }

    /** Where it listens, while it runs. */
    String socket() {
        return folder.resolve("socket").toString();
    }

    /** Stops it. */
    void stop() {
        daemon.stop(TIMEOUT);
        if (folder != null) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
