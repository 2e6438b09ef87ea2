package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Galera;
import ba.sigurno.ear.server.GaleraNode;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import java.nio.file.Path;
import java.sql.SQLException;

/** Two servers, a proxy and a database of three nodes, and what may be done to them. */
public final class Cluster implements AutoCloseable {

    private final Path folder;
    private final Installation installation;
    private final Galera galera;

    /** Starts it anew in a folder, with a school for {@link Children}. */
    public Cluster(Path folder) throws SQLException {
        this.folder = folder;
        installation = new Installation(folder, Software.ofMaven(), 2, 0, mail -> {});
        installation.forget();
        installation.start();
        galera = (Galera) installation.database();
        SchoolOfFaults.add(galera);
    }

    /** All of it. */
    public Installation installation() {
        return installation;
    }

    /** Its database. */
    public Galera galera() {
        return galera;
    }

    /** The node that all servers work with. */
    public GaleraNode writtenTo() {
        try (var connection = galera.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT @@wsrep_node_name")) {
            rows.next();
            var name = rows.getString(1);
            return galera.nodes().stream()
                    .filter(node -> node.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cuts a node off from the others, or lets it back: Galera itself leaves out what comes from them, as when the line were cut. */
    public void cutOff(GaleraNode node, boolean cut) throws Exception {
        var client = new ProcessBuilder(
                        node.programs().resolve("mariadb").toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--socket=server.sock",
                        "--user=root",
                        "--execute=SET GLOBAL wsrep_provider_options = 'gmcast.isolate=" + (cut ? 1 : 0) + "'")
                .directory(folder.resolve("galera")
                        .resolve(node.name())
                        .resolve("data")
                        .toFile())
                .inheritIO()
                .start();
        assertThat(client.waitFor()).isZero();
    }

    /** Takes a server out of the proxy's work, or puts it back, by the command for operators. */
    public void maintain(String server, boolean on) throws Exception {
        var command = new ProcessBuilder("src/main/cluster/maintenance", server, on ? "on" : "off").inheritIO();
        command.environment()
                .put(
                        "SIGURNO_PROXY_SOCKET",
                        installation.proxy().orElseThrow().socket().toString());
        assertThat(command.start().waitFor()).isZero();
    }

    @Override
    public void close() {
        installation.close();
    }
}
