package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.MySqlMachine;
import ba.sigurno.ear.server.Ports;
import ba.sigurno.ear.server.Proxy;
import ba.sigurno.ear.server.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Two machines with MySQL behind the proxy, set up as operators do it, and what may be done to them. */
final class TwoMachines implements AutoCloseable {

    private static final Path FILES = Path.of("src/main/cluster").toAbsolutePath();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final List<MySqlMachine> machines;
    private final Proxy proxy;

    /** What a command said, and how it ended. */
    record Ended(int status, String said) {}

    /** Starts them in a folder; the first one is written to. */
    TwoMachines(Path folder) throws Exception {
        machines = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> new MySqlMachine(
                        folder.resolve("machine" + number), "password", FILES.resolve("replica.cnf"), number))
                .toList();
        proxy = new Proxy(folder.resolve("proxy"), FILES, 0);
        machines.get(0).start();
        setUpAnew(machines.get(1));
        execute(machines.get(0), "CREATE TABLE sigurno.written (number BIGINT PRIMARY KEY)");
        proxy.start(
                List.of(Ports.free(), Ports.free()),
                machines.stream().map(MySqlMachine::port).toList());
        awaitReached(machines.get(0));
    }

    /** The machine that is written to. */
    MySqlMachine primary() {
        return machines.stream()
                .filter(machine -> !isReadOnly(machine))
                .findFirst()
                .orElseThrow();
    }

    /** The other one. */
    MySqlMachine other(MySqlMachine machine) {
        return machines.get(2 - machine.number());
    }

    /** Whether nobody may write to a machine. */
    boolean isReadOnly(MySqlMachine machine) {
        return ask(machine, "SELECT @@GLOBAL.super_read_only").equals("1");
    }

    /** Lets a machine have the data of the other one, which is stopped for as long as that takes, and follow it. */
    void setUpAnew(MySqlMachine machine) throws Exception {
        var source = other(machine);
        machines.parallelStream().forEach(MySqlMachine::stop);
        machine.copy(source);
        machines.parallelStream().forEach(MySqlMachine::start);
        assertThat(promote(source).said()).endsWith(" is written to again.\n");
        assertThat(promote(machine, "--follow"))
                .isEqualTo(new Ended(0, machine.address() + " follows " + source.address() + ".\n"));
    }

    /** Runs the command of operators at a machine. */
    Ended promote(MySqlMachine machine, String... options) throws IOException, InterruptedException {
        return promote(machine, Map.of(), options);
    }

    /** Likewise, with other settings. */
    Ended promote(MySqlMachine machine, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(FILES.resolve("promote").toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(options));
        var environment = builder.environment();
        environment.put("SIGURNO_REPLICA_HERE", machine.address());
        environment.put("SIGURNO_REPLICA_THERE", other(machine).address());
        environment.put("SIGURNO_REPLICA_USER", MySqlMachine.REPLICATING);
        environment.put("SIGURNO_REPLICA_PASSWORD", machine.password());
        environment.putAll(settings);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }

    /** A connection of the application, by the proxy; the caller closes it. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:%d/sigurno?connectTimeout=2000&socketTimeout=5000"
                        .formatted(proxy.databasePort()),
                machines.get(0).user(),
                machines.get(0).password());
    }

    /** The machine that the proxy leads to, if any. */
    Optional<MySqlMachine> reached() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT @@server_id")) {
            rows.next();
            return Optional.of(machines.get(rows.getInt(1) - 1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** Waits until whoever comes to the proxy is led to this machine. */
    void awaitReached(MySqlMachine machine) {
        assertThat(Wait.until(TIMEOUT, () -> reached().equals(Optional.of(machine))))
                .isTrue();
    }

    /** Waits until the check of the proxy says whether a machine may be written to. */
    void awaitChecked(MySqlMachine machine, boolean writable) {
        assertThat(Wait.until(TIMEOUT, () -> statistics()
                        .lines()
                        .anyMatch(line -> line.startsWith("nodes,n" + machine.number() + ",")
                                && line.contains(writable ? ",UP," : ",DOWN,"))))
                .isTrue();
    }

    private String statistics() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(proxy.statistics() + ";csv"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Waits until a machine has a number that was written. */
    void awaitNumber(MySqlMachine machine, long number) {
        assertThat(Wait.until(TIMEOUT, () -> numbers(machine).contains(number))).isTrue();
    }

    /** The numbers that were written, as a machine has them. */
    NavigableSet<Long> numbers(MySqlMachine machine) {
        try (var connection = machine.connectAsRoot();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT number FROM written")) {
            var numbers = new TreeSet<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says something to a machine, as whoever runs it. */
    void execute(MySqlMachine machine, String... statements) throws SQLException {
        try (var connection = machine.connectAsRoot();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String ask(MySqlMachine machine, String query) {
        try (var connection = machine.connectAsRoot();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        proxy.stop();
        machines.parallelStream().forEach(MySqlMachine::stop);
    }
}
