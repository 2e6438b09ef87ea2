package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** MySQL 8.0, from the artifact that the Presto project made for its tests: the second server every statement runs on. */
class MySql extends DatabaseServer {

    private static final String ARCHIVE = "mysql-Linux-amd64.tar.gz";
    private static final List<Path> LIBRARIES =
            List.of(Path.of("/usr/lib/x86_64-linux-gnu"), Path.of("/lib/x86_64-linux-gnu"), Path.of("/usr/lib64"));

    private final Path base = Cache.folder("mysql-8.0.15", MySql::unpack);

    MySql(Path folder, String password) {
        super(folder, password);
    }

    private static void unpack(Path target) throws IOException {
        Path archive = target.resolve(ARCHIVE);
        try (InputStream content = MySql.class.getClassLoader().getResourceAsStream(ARCHIVE)) {
            Files.copy(content, archive);
        }
        Command.run(List.of("tar", "-xzf", archive.toString(), "-C", target.toString(), "--no-same-owner"), Map.of());
        Files.delete(archive);
        linkAsyncIo(Files.createDirectories(target.resolve("compat")));
    }

    /** This MySQL asks for {@code libaio.so.1}, which Debian 13 and Ubuntu 24 call {@code libaio.so.1t64}. */
    private static void linkAsyncIo(Path target) throws IOException {
        Path library = LIBRARIES.stream()
                .flatMap(folder -> Stream.of(folder.resolve("libaio.so.1"), folder.resolve("libaio.so.1t64")))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("MySQL needs libaio: install the package libaio1t64 or libaio1"));
        Files.createSymbolicLink(target.resolve("libaio.so.1"), library);
    }

    @Override
    public Path programs() {
        return base.resolve("bin");
    }

    @Override
    List<String> installCommand(Path newData) {
        List<String> command = new ArrayList<>(program("--no-defaults"));
        command.addAll(List.of("--datadir=" + newData, "--initialize-insecure"));
        command.addAll(asRoot());
        return command;
    }

    @Override
    List<String> program() {
        return program("--no-defaults");
    }

    /** Likewise, with the option that says where others are. */
    List<String> program(String defaults) {
        return List.of(
                base.resolve("bin/mysqld").toString(),
                defaults,
                "--basedir=" + base,
                "--lc-messages-dir=" + base.resolve("share"),
                "--mysqlx=OFF",
                "--default-authentication-plugin=mysql_native_password");
    }

    @Override
    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", base.resolve("compat").toString());
    }

    @Override
    List<String> initialStatements() {
        List<String> statements = new ArrayList<>(super.initialStatements());
        statements.add("ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';".formatted(password()));
        return statements;
    }
}
