package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One server of a {@link Galera} cluster. */
public final class GaleraNode extends DatabaseServer {

    private static final Path PROGRAMS = Path.of("/usr/bin");
    private static final String WAITS = "gcache.size=256M;evs.keepalive_period=PT0.5S;evs.suspect_timeout=PT2S;"
            + "evs.inactive_timeout=PT5S;evs.inactive_check_period=PT0.25S;pc.recovery=true";

    private final Path options;
    private final String transferPassword;
    private final int groupPort = Ports.free();
    private final int changesPort = Ports.free();
    private final int dataPort = Ports.free();
    private List<GaleraNode> cluster = List.of();
    private boolean founder;

    GaleraNode(Path folder, String password, Path options, String transferPassword) {
        super(folder, password);
        this.options = options;
        this.transferPassword = transferPassword;
    }

    /** Names all nodes, this one among them. */
    void join(List<GaleraNode> nodes) {
        cluster = nodes;
    }

    /** Starts it as the first node of a cluster that does not run. */
    void found() {
        founder = true;
        try {
            start();
        } finally {
            founder = false;
        }
    }

    /** Whether it was in a cluster when it ended, so that all must come back to know what was committed last. */
    boolean diedInTheCluster() {
        return Files.exists(data().resolve("gvwstate.dat"));
    }

    /** Whether it was the last to leave, so that nobody knows more. */
    boolean leftLast() {
        Path grave = data().resolve("grastate.dat");
        try {
            return Files.exists(grave) && Files.readString(grave).contains("safe_to_bootstrap: 1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    boolean answers() {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var ready = statement.executeQuery("SHOW STATUS LIKE 'wsrep_ready'")) {
            return ready.next() && "ON".equals(ready.getString(2));
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public Path programs() {
        return PROGRAMS;
    }

    /** Only the founder makes data; who joins gets those of another node. */
    @Override
    void install(Path newData) {
        if (founder) {
            super.install(newData);
        }
    }

    @Override
    List<String> installCommand(Path newData) {
        List<String> command = new ArrayList<>(List.of(
                PROGRAMS.resolve("mariadb-install-db").toString(),
                "--no-defaults",
                "--datadir=" + newData,
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--skip-test-db"));
        command.addAll(asRoot());
        return command;
    }

    @Override
    List<String> program() {
        List<String> command = new ArrayList<>(List.of(
                "/usr/sbin/mariadbd",
                "--defaults-file=" + options,
                "--wsrep-node-name=" + name(),
                "--wsrep-node-address=127.0.0.1:" + groupPort,
                "--wsrep-cluster-address=gcomm://"
                        + String.join(
                                ",",
                                cluster.stream()
                                        .map(node -> "127.0.0.1:" + node.groupPort)
                                        .toList()),
                "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:%d;ist.recv_addr=127.0.0.1:%d;%s"
                        .formatted(groupPort, changesPort, WAITS),
                "--wsrep-sst-receive-address=127.0.0.1:" + dataPort,
                "--wsrep-sst-auth=transfer:" + transferPassword));
        if (founder) {
            command.add("--wsrep-new-cluster");
        }
        return command;
    }

    @Override
    List<String> initialStatements() {
        List<String> statements = new ArrayList<>(super.initialStatements());
        statements.addAll(List.of(
                "CREATE USER IF NOT EXISTS 'transfer'@'localhost' IDENTIFIED BY '%s';".formatted(transferPassword),
                "GRANT RELOAD, PROCESS, LOCK TABLES, BINLOG MONITOR, CONNECTION ADMIN ON *.* TO 'transfer'@'localhost';",
                "CREATE USER IF NOT EXISTS 'sigurno_check'@'127.0.0.1';"));
        return statements;
    }

    /** Its name in the cluster. */
    public String name() {
        return "n" + (cluster.indexOf(this) + 1);
    }
}
