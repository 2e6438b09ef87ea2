package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One of two machines with MySQL, of which one is written to and the other is its replica. */
public final class MySqlMachine extends MySql {

    /** Who replicates, and switches between the machines; has the same password as all. */
    public static final String REPLICATING = "sigurno_replica";

    private final Path options;
    private final int number;

    /**
     * A machine that does not run yet.
     *
     * @param options what both machines are given, a file of options
     * @param number 1 or 2
     */
    public MySqlMachine(Path folder, String password, Path options, int number) {
        super(folder, password);
        this.options = options.toAbsolutePath();
        this.number = number;
    }

    /** Takes over the data of the other machine, as whoever copies the folder does; both are stopped. */
    public void copy(MySqlMachine other) {
        try {
            Folders.copy(other.data(), Folders.empty(data()));
            // By this the machines tell themselves apart.
            Files.delete(data().resolve("auto.cnf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the machine. */
    public int number() {
        return number;
    }

    /** Where the other machine and the proxy reach it. */
    public String address() {
        return "127.0.0.1:" + port();
    }

    /** Where the proxy reaches it. */
    @Override
    public int port() {
        return super.port();
    }

    /** A connection of whoever runs the machine; the caller closes it. */
    public Connection connectAsRoot() throws SQLException {
        return DriverManager.getConnection(url(), "root", password());
    }

    @Override
    List<String> program() {
        List<String> command = new ArrayList<>(program("--defaults-file=" + options));
        command.add("--server-id=" + number);
        return command;
    }

    /** Its users are in its data: a start writes nothing. */
    @Override
    void install(Path newData) {
        try {
            Path statements = Files.write(data().resolveSibling("users.sql"), users());
            List<String> command = new ArrayList<>(installCommand(newData));
            command.add("--init-file=" + statements);
            Command.run(command, environment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    List<String> initialStatements() {
        return List.of();
    }

    private List<String> users() {
        return Stream.concat(
                        super.initialStatements().stream(),
                        Stream.of(
                                "CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(password()),
                                "GRANT ALL ON *.* TO 'root'@'127.0.0.1';",
                                "CREATE USER 'sigurno_check'@'127.0.0.1' IDENTIFIED WITH mysql_native_password BY '';",
                                "CREATE USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';".formatted(REPLICATING, password()),
                                "GRANT RELOAD, REPLICATION SLAVE, REPLICATION_SLAVE_ADMIN, SYSTEM_VARIABLES_ADMIN ON *.* TO '%s'@'127.0.0.1';"
                                        .formatted(REPLICATING),
                                "GRANT SELECT ON performance_schema.* TO '%s'@'127.0.0.1';".formatted(REPLICATING)))
                .toList();
    }
}
