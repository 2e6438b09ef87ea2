package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** HAProxy on the loopback address, before several servers and the nodes of a database. */
public final class Proxy {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String LAST_SERVER = "SIGURNO_SERVER_2";
    private static final String LAST_NODE = "SIGURNO_NODE_3";
    private static final int NODES = 3;
    private static final List<String> ALONE =
            List.of("SIGURNO_PROXY_HTTP", "SIGURNO_PROXY_HERE", "SIGURNO_RENEWAL_THERE");

    private final Path folder;
    private final Path files;
    private final int webPort;
    private final int databasePort = Ports.free();
    private final int statisticsPort = Ports.free();
    private final Daemon daemon;

    /**
     * A proxy that does not run yet.
     *
     * @param folder where what it writes is
     * @param files the folder of its configuration
     * @param webPort the wished port for pages, 0 for any
     */
    public Proxy(Path folder, Path files, int webPort) {
        this.folder = folder.toAbsolutePath();
        this.files = files;
        this.daemon = new Daemon(this.folder.resolve("proxy.pid"), this.folder.toString());
        this.daemon.stop(TIMEOUT);
        this.webPort = webPort == 0 ? Ports.free() : Ports.freeOr(webPort);
    }

    /** Starts it; what it stands before may be started later. */
    public void start(List<Integer> servers, List<Integer> nodes) {
        daemon.stop(TIMEOUT);
        try {
            Files.createDirectories(folder);
            Path configuration = folder.resolve("haproxy.cfg");
            Files.write(configuration, lines(servers.size(), nodes.size()));
            ProcessBuilder builder = new ProcessBuilder("haproxy", "-db", "-f", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            builder.environment().putAll(environment(servers, nodes));
            Files.writeString(
                    folder.resolve("proxy.pid"), Long.toString(builder.start().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Wait.until(TIMEOUT, () -> !Ports.isFree(webPort))) {
            throw new IllegalStateException("The proxy did not start; see " + log());
        }
    }

    /** The configuration has lines for two servers, others are like the second; and for three nodes, of which the last may be left out. */
    private List<String> lines(int servers, int nodes) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(files.resolve("haproxy.cfg"))) {
            if (nodes < NODES && line.contains(LAST_NODE)) {
                continue;
            }
            lines.add(line);
            if (line.contains(LAST_SERVER)) {
                IntStream.rangeClosed(3, servers)
                        .mapToObj(number -> line.replace(LAST_SERVER, "SIGURNO_SERVER_" + number)
                                .replace("s2", "s" + number))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private Map<String, String> environment(List<Integer> servers, List<Integer> nodes) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        // It stays who started it.
        var its = Files.readAttributes(folder, PosixFileAttributes.class);
        environment.put("SIGURNO_PROXY_USER", its.owner().getName());
        environment.put("SIGURNO_PROXY_GROUP", its.group().getName());
        environment.put("SIGURNO_PROXY_LOG", "stdout");
        environment.put("SIGURNO_PROXY_COOKIE", "SERVER");
        environment.put(
                "SIGURNO_PROXY_UNAVAILABLE",
                files.resolveSibling("proxy").resolve("503.http").toString());
        // There is no other machine.
        ALONE.forEach(name -> environment.put(name, address(Ports.free())));
        environment.put("SIGURNO_PROXY_SOCKET", socket().toString());
        environment.put("SIGURNO_PROXY_WEB", address(webPort));
        environment.put("SIGURNO_PROXY_DATABASE", address(databasePort));
        environment.put("SIGURNO_PROXY_STATISTICS", address(statisticsPort));
        IntStream.range(0, servers.size())
                .forEach(index -> environment.put("SIGURNO_SERVER_" + (index + 1), address(servers.get(index))));
        IntStream.range(0, nodes.size())
                .forEach(index -> environment.put("SIGURNO_NODE_" + (index + 1), address(nodes.get(index))));
        return environment;
    }

    private static String address(int port) {
        return "127.0.0.1:" + port;
    }

    /** Stops it. */
    public void stop() {
        daemon.stop(TIMEOUT);
    }

    /** The process, while it runs. */
    public long pid() {
        return daemon.find().map(ProcessHandle::pid).orElseThrow();
    }

    /** Where it takes what is for the database. */
    public int databasePort() {
        return databasePort;
    }

    /** Where people reach the servers, without a slash at the end. */
    String baseUrl() {
        return "http://" + address(webPort);
    }

    /** Where it shows what it sees. */
    public String statistics() {
        return "http://" + address(statisticsPort) + "/";
    }

    /** Where it takes commands. */
    public Path socket() {
        return folder.resolve("proxy.sock");
    }

    /** Its log. */
    public Path log() {
        return folder.resolve("proxy.log");
    }
}
