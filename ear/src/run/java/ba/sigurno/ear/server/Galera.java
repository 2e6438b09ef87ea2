package ba.sigurno.ear.server;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Three nodes of MariaDB that all have the same data, by Galera, behind a proxy that lets one of them be written to. Needs
 * the packages of {@link ClusterSoftware}.
 */
public final class Galera extends Database {

    private static final int NODES = 3;

    private final List<GaleraNode> nodes;
    private final int proxyPort;

    /**
     * A cluster that does not run yet.
     *
     * @param folder where the folders of its nodes are
     * @param options what every node is given, a file of options
     * @param proxyPort where the proxy takes what is for the database
     */
    Galera(Path folder, Secrets secrets, Path options, int proxyPort) {
        super(secrets.password("database"));
        this.nodes = IntStream.rangeClosed(1, NODES)
                .mapToObj(number -> new GaleraNode(
                        folder.resolve("n" + number),
                        secrets.password("database"),
                        options,
                        secrets.password("transfer")))
                .toList();
        this.nodes.forEach(node -> node.join(nodes));
        this.proxyPort = proxyPort;
    }

    /** The nodes, in the order in which the proxy prefers them. */
    public List<GaleraNode> nodes() {
        return nodes;
    }

    @Override
    public void cache(int mebibytes) {
        nodes.forEach(node -> node.cache(mebibytes));
    }

    @Override
    public void start() {
        if (nodes.stream().anyMatch(GaleraNode::diedInTheCluster)) {
            startTogether(nodes);
        } else {
            GaleraNode first =
                    nodes.stream().filter(GaleraNode::leftLast).findFirst().orElse(nodes.get(0));
            first.found();
            nodes.stream().filter(node -> node != first).forEach(DatabaseServer::start);
        }
    }

    /** Starts nodes that died at the same time: none of them answers before the others are back. */
    public void startTogether(List<GaleraNode> dead) {
        dead.forEach(DatabaseServer::launch);
        dead.forEach(DatabaseServer::awaitAnswer);
    }

    @Override
    public void stop() {
        IntStream.iterate(NODES - 1, number -> number >= 0, number -> number - 1)
                .forEach(number -> nodes.get(number).stop());
    }

    @Override
    public long pid() {
        return nodes.get(0).pid();
    }

    @Override
    public List<Long> pids() {
        return nodes.stream().map(GaleraNode::pid).toList();
    }

    @Override
    public Path programs() {
        return nodes.get(0).programs();
    }

    @Override
    int port() {
        return proxyPort;
    }
}
