package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real database server on the loopback address, with a schema and a user named {@code sigurno}, who may change rows,
 * and another who may change the schema; and the same a second time for what is confidential, where neither the first two
 * may look into nor the other way round. Its data stay in its folder; start it again on the same folder to find them.
 */
public abstract class Database {

    private static final String NAME = "sigurno";
    private static final String CONFIDENTIAL = "sigurno_confidential";
    private static final String SCHEMA_USER = "_schema";
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final int LOG_SHARE = 4;

    private final Path folder;
    private final String password;
    private final Daemon daemon;
    private int port;
    private int cache;

    Database(Path folder, String password) {
        this.folder = folder.toAbsolutePath();
        this.password = password;
        this.daemon = new Daemon(this.folder.resolve("server.pid"), this.folder.toString());
    }

    /** The kind that the system property {@code sigurno.database} names: {@code mariadb} (also without one) or {@code mysql}. */
    public static Database create(Path folder, String password) {
        String kind = System.getProperty("sigurno.database", "mariadb");
        return switch (kind) {
            case "mariadb" -> new MariaDb(folder, password);
            case "mysql" -> new MySql(folder, password);
            default -> throw new IllegalArgumentException("sigurno.database is neither mariadb nor mysql: " + kind);
        };
    }

    /**
     * Lets the server keep so many MiB of its tables in memory, from its next start on; it takes 128 by itself, which is less
     * than a country's tables have.
     */
    public void cache(int mebibytes) {
        cache = mebibytes;
    }

    /** Starts the server, on new data when the folder has none, and returns when it answers. */
    public void start() {
        daemon.stop(TIMEOUT);
        try {
            Files.createDirectories(folder);
            Files.createDirectories(temporary());
            if (!Files.exists(data())) {
                Path unfinished = Folders.empty(folder.resolve("unfinished"));
                Command.run(installCommand(unfinished), wholeEnvironment());
                Files.move(unfinished, data());
            }
            Files.writeString(folder.resolve("init.sql"), String.join("\n", initialStatements()) + "\n");
            // Whoever knows the address finds it there again after a fault.
            port = port == 0 ? Ports.free() : port;
            launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch() throws IOException {
        Path log = folder.resolve("server.log");
        ProcessBuilder builder =
                new ProcessBuilder(serverCommand()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(wholeEnvironment());
        Process process = builder.start();
        Files.writeString(folder.resolve("server.pid"), Long.toString(process.pid()));
        if (!Wait.until(TIMEOUT, () -> !process.isAlive() || answers()) || !process.isAlive()) {
            throw new IllegalStateException("The database did not start\n" + Files.readString(log));
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Stops the server; its data stay. */
    public void stop() {
        daemon.stop(TIMEOUT);
    }

    /** A connection of the user whom the application uses; the caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, password);
    }

    /** The JDBC address. */
    public String url() {
        return address(NAME);
    }

    /** The JDBC address of what is confidential. */
    public String confidentialUrl() {
        return address(CONFIDENTIAL);
    }

    private String address(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema;
    }

    /** The name of the user whom the application uses for what is confidential, who has the same password. */
    public String confidentialUser() {
        return CONFIDENTIAL;
    }

    /** The name of the user whom the migrations of what is confidential use, who has the same password. */
    public String confidentialSchemaUser() {
        return CONFIDENTIAL + SCHEMA_USER;
    }

    /** A connection of the user whom the migrations use; the caller closes it. */
    public Connection connectForSchema() throws SQLException {
        return DriverManager.getConnection(url(), schemaUser(), password);
    }

    /** The name of the user whom the migrations use, who has the same password. */
    public String schemaUser() {
        return NAME + SCHEMA_USER;
    }

    /** The name of the user whom the application uses. */
    public String user() {
        return NAME;
    }

    /** The password of that user. */
    public String password() {
        return password;
    }

    /** The process of the server, while it runs. */
    public long pid() {
        return daemon.find().map(ProcessHandle::pid).orElseThrow();
    }

    /** The folder with its programs. */
    public abstract Path programs();

    /** The command that makes an empty data folder. */
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

    List<String> initialStatements() {
        return Stream.of(NAME, CONFIDENTIAL).flatMap(this::schema).toList();
    }

    private Stream<String> schema(String name) {
        return Stream.of(
                        Stream.of("CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;"
                                .formatted(name)),
                        // A bulk statement of JPQL over several tables goes by a temporary one.
                        user(name, name, "SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES"),
                        user(name + SCHEMA_USER, name, "ALL"))
                .flatMap(statements -> statements);
    }

    private Stream<String> user(String name, String schema, String privileges) {
        return Stream.of(
                "CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(name, password),
                "ALTER USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(name, password),
                "GRANT %s ON %s.* TO '%s'@'127.0.0.1';".formatted(privileges, schema, name));
    }

    private List<String> serverCommand() {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of(
                "--datadir=" + data(),
                "--port=" + port,
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

    private Path data() {
        return folder.resolve("data");
    }
}
