package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database that is one server process. */
abstract class DatabaseServer extends Database {

    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final int LOG_SHARE = 4;

    private final Path folder;
    private final Daemon daemon;
    private Process process;
    private int port;
    private int cache;

    DatabaseServer(Path folder, String password) {
        super(password);
        this.folder = folder.toAbsolutePath();
        this.daemon = new Daemon(this.folder.resolve("server.pid"), this.folder.toString());
    }

    @Override
    public void cache(int mebibytes) {
        cache = mebibytes;
    }

    @Override
    int port() {
        // Whoever knows the address finds it there again after a fault.
        port = port == 0 ? Ports.free() : port;
        return port;
    }

    @Override
    public void start() {
        launch();
        awaitAnswer();
    }

    /** Starts the process, on new data when the folder has none. */
    void launch() {
        daemon.stop(TIMEOUT);
        try {
            Files.createDirectories(folder);
            Files.createDirectories(temporary());
            if (!Files.exists(data())) {
                Path unfinished = Folders.empty(folder.resolve("unfinished"));
                install(unfinished);
                Files.move(unfinished, data());
            }
            Files.writeString(folder.resolve("init.sql"), String.join("\n", initialStatements()) + "\n");
            ProcessBuilder builder = new ProcessBuilder(serverCommand())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            builder.environment().putAll(wholeEnvironment());
            process = builder.start();
            Files.writeString(folder.resolve("server.pid"), Long.toString(process.pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the process that was launched can be worked with. */
    void awaitAnswer() {
        if (!Wait.until(TIMEOUT, () -> !process.isAlive() || answers()) || !process.isAlive()) {
            throw new IllegalStateException("The database did not start; see " + log());
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** Whether it can be worked with. */
    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        daemon.stop(TIMEOUT);
    }

    @Override
    public long pid() {
        return daemon.find().map(ProcessHandle::pid).orElseThrow();
    }

    /** Fills the empty folder of new data. */
    void install(Path newData) {
        Command.run(installCommand(newData), wholeEnvironment());
    }

    /** The command that does so. */
    abstract List<String> installCommand(Path newData);

    /** The server's program with the options that only this kind has. */
    abstract List<String> program();

    /** Environment variables that its programs need. */
    Map<String, String> environment() {
        return Map.of();
    }

    /** Of its own: a server that starts clears away the temporary tables that it finds, those of another one too. */
    private Map<String, String> wholeEnvironment() {
        var variables = new HashMap<>(environment());
        variables.put("TMPDIR", temporary().toString());
        return variables;
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private List<String> serverCommand() {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(
                "--datadir=" + data(),
                "--port=" + port(),
                "--bind-address=127.0.0.1",
                // Relative to the data folder, for the path of a socket may not be long.
                "--socket=server.sock",
                // Over loopback, and with a certificate that nobody could check.
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_croatian_ci",
                "--default-time-zone=+00:00",
                "--init-file=" + folder.resolve("init.sql")));
        if (cache > 0) {
            command.add("--innodb-buffer-pool-size=" + cache + "M");
            // What is changed there is written to the files when there is time, and not soon because this log is full.
            command.add("--innodb-log-file-size=" + cache / LOG_SHARE + "M");
        }
        command.addAll(asRoot());
        return command;
    }

    /** Both servers refuse to run as root unless told so. */
    static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** The folder of its data. */
    final Path data() {
        return folder.resolve("data");
    }
}
