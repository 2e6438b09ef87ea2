package ba.sigurno.ear.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packages of Debian that several servers need. Of them only programs are used, none of their services. */
public final class ClusterSoftware {

    private static final Map<String, Path> PACKAGES = Map.of(
            "galera-4", Path.of("/usr/lib/galera/libgalera_smm.so"),
            "haproxy", Path.of("/usr/sbin/haproxy"),
            "mariadb-backup", Path.of("/usr/bin/mariadb-backup"),
            "mariadb-client", Path.of("/usr/bin/mariadb"),
            "mariadb-server", Path.of("/usr/bin/wsrep_sst_mariabackup"),
            "socat", Path.of("/usr/bin/socat"));

    private ClusterSoftware() {}

    /** Installs what is missing; only root can. */
    public static void install(Software software) {
        if (!missing().isEmpty()) {
            Command.run(List.of(software.clusterFiles().resolve("install").toString()), Map.of());
        }
    }

    /**
     * Returns when all is there.
     *
     * @throws IllegalStateException when packages are missing, with what to do
     */
    static void require() {
        var missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Several servers need packages of Debian: %s. Install them, or let me do so: -Dinstall"
                            .formatted(String.join(" ", missing)));
        }
    }

    /** The packages that are not there. */
    public static List<String> missing() {
        return PACKAGES.entrySet().stream()
                .filter(entry -> !Files.exists(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
