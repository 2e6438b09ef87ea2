package ba.sigurno.ear.installation;

import ba.sigurno.ear.release.Release;
import ba.sigurno.ear.server.Database;
import ba.sigurno.ear.server.Ports;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A release that is installed below a folder, with an empty database beside it. */
final class InstalledRelease {

    static final String VERSION = System.getProperty("sigurno.version");

    private static final boolean AS_ROOT = "root".equals(System.getProperty("user.name"));

    private static final String START_UNIT = "+/usr/bin/systemctl start ";

    /** What a command said, and how it ended. */
    record Ended(int status, String said) {}

    private final Path folder;
    private final Database database;
    private final int port = Ports.free();

    /** Makes the release and installs it; the folder is where all of it is. */
    InstalledRelease(Path folder) throws IOException, InterruptedException {
        // Below it others than its owner work too.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.folder = folder;
        this.database = Database.create(folder.resolve("database"), "of-the-test");
        database.start();
        Files.createDirectory(root());
        new Release(Software.ofMaven(), VERSION).write(archive());
        var installed = install();
        if (installed.status() != 0) {
            throw new IllegalStateException(installed.said());
        }
    }

    /** The folder that stands for the root of the machine. */
    Path root() {
        return folder.resolve("root");
    }

    /** The unpacked archive. */
    Path archive() {
        return folder.resolve("archive");
    }

    /** The settings of the server. */
    Path settings() {
        return root().resolve("etc/sigurno/sigurno.conf");
    }

    /** Those of the commands that may more. */
    Path privileged() {
        return root().resolve("etc/sigurno/privileged.conf");
    }

    Path unit(String name) {
        return root().resolve("etc/systemd/system").resolve(name);
    }

    /** Whom the server runs as: somebody who owns nothing else, unless only root could become that one. */
    static String user() {
        return AS_ROOT ? "nobody" : System.getProperty("user.name");
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** Runs {@code install} of the archive. */
    Ended install(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(
                List.of(archive().resolve("install").toString(), "--root", root().toString(), "--user", user()));
        line.addAll(Arrays.asList(arguments));
        return run(Map.of(), line);
    }

    /** Lets the settings be those of this machine, and makes the schemas and users of the database that they name. */
    void configure() throws IOException, InterruptedException {
        set("SIGURNO_BASE_URL", baseUrl());
        set("SIGURNO_PORT", Integer.toString(port));
        set("SIGURNO_ADMIN_PORT", Integer.toString(Ports.free()));
        set("SIGURNO_DB_URL", database.url());
        set("SIGURNO_CONFIDENTIAL_DB_URL", database.confidentialUrl());
        set("SIGURNO_MAIL_FROM", "Sigurno <sigurno@centar.example>");
        set("SIGURNO_BACKUP_RECIPIENT", "age1" + "q".repeat(58));
        var made = run(
                Map.of(),
                List.of(
                        "bash",
                        "-o",
                        "pipefail",
                        "-c",
                        "set -a && . \"$0\" && . \"$1\" && \"$2\" | mariadb --no-defaults --skip-ssl --socket=\"$3\" --user=\"$4\"",
                        settings().toString(),
                        privileged().toString(),
                        installed("/opt/sigurno/current/bin/database").toString(),
                        folder.resolve("database/data/server.sock").toString(),
                        System.getProperty("user.name")));
        if (made.status() != 0) {
            throw new IllegalStateException(made.said());
        }
    }

    /** Changes a setting of the server, also one that is only mentioned. */
    void set(String name, String value) throws IOException {
        set(settings(), name, value);
    }

    /** Likewise in any file of settings. */
    static void set(Path file, String name, String value) throws IOException {
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^#?" + name + "='.*'$", name + "='" + value + "'"));
    }

    /** Runs what the lines of a unit say, one after the other, as its user and with its settings, until one fails. */
    Ended runLinesOf(String unit, String name) throws IOException, InterruptedException {
        var said = new StringBuilder();
        for (var command : values(unit, name)) {
            var ended = command.startsWith(START_UNIT)
                    ? runLinesOf(command.substring(START_UNIT.length()), "ExecStart")
                    : runLine(values(unit, "EnvironmentFile"), command);
            said.append(ended.said());
            if (ended.status() != 0) {
                return new Ended(ended.status(), said.toString());
            }
        }
        return new Ended(0, said.toString());
    }

    /** What the lines of a unit with a name say. */
    List<String> values(String unit, String name) throws IOException {
        return Files.readAllLines(unit(unit)).stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }

    /** The files are read before the program becomes somebody else, as systemd does. */
    private Ended runLine(List<String> settings, String command) throws IOException, InterruptedException {
        var read =
                settings.stream().map(file -> ". " + installed(file) + " && ").collect(Collectors.joining());
        var become = AS_ROOT ? "setpriv --reuid=nobody --regid=nogroup --clear-groups --no-new-privs " : "";
        return run(
                Map.of(
                        "STATE_DIRECTORY", installed("/var/lib/sigurno").toString(),
                        "LOGS_DIRECTORY", installed("/var/log/sigurno").toString()),
                List.of("bash", "-c", "set -a && " + read + "exec " + become + installed(command)));
    }

    /** Where a place of the machine is below the folder. */
    Path installed(String place) {
        return root().resolve(place.substring(1));
    }

    /** The process of the server, as the unit finds it. */
    ProcessHandle server() throws IOException {
        var file = values("sigurno.service", "PIDFile").get(0);
        return ProcessHandle.of(Long.parseLong(Files.readString(installed(file)).strip()))
                .orElseThrow();
    }

    /** Ends the database. */
    void close() {
        database.stop();
    }

    Ended run(Map<String, String> more, List<String> line) throws IOException, InterruptedException {
        // Through a file, not a pipe, which the server that is left behind would hold open.
        var said = Files.createTempFile("installation", ".out");
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .directory(root().toFile());
        var path = database.programs() + ":" + System.getenv("PATH") + ":/usr/sbin:/sbin";
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().putAll(more);
        var status = builder.start().waitFor();
        var ended = new Ended(status, Files.readString(said));
        Files.delete(said);
        return ended;
    }
}
