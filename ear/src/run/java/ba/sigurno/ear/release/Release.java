package ba.sigurno.ear.release;

import ba.sigurno.ear.server.Cache;
import ba.sigurno.ear.server.Command;
import ba.sigurno.ear.server.CommandLibraries;
import ba.sigurno.ear.server.Folders;
import ba.sigurno.ear.server.PayaraDistribution;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * All that a machine needs to run Sigurno, but for the database, in one folder: the application, the server, Java, the commands
 * of operators, and the licences of all that.
 */
public final class Release {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Software software;
    private final Path project;
    private final String version;

    /**
     * A release of what Maven built.
     *
     * @param version what it is called
     */
    public Release(Software software, String version) {
        this.software = software;
        this.project =
                software.application().getParent().getParent().getParent().normalize();
        this.version = version;
    }

    /**
     * Writes {@code target/sigurno-VERSION.tar.gz}. The same content makes the same bytes.
     *
     * @param arguments the version, and the time (ISO 8601) that all files have
     */
    public static void main(String[] arguments) throws IOException {
        Release release = new Release(Software.ofMaven(), arguments[0]);
        Path folder = release.project.resolve("target/release/sigurno-" + release.version);
        release.write(folder);
        Path archive = release.project.resolve("target/" + folder.getFileName() + ".tar.gz");
        Command.run(
                List.of(
                        "tar",
                        "--create",
                        "--file=" + archive,
                        "--use-compress-program=gzip -n",
                        "--sort=name",
                        "--mtime=" + arguments[1],
                        "--owner=root:0",
                        "--group=root:0",
                        "--mode=u=rwX,go=rX",
                        "--directory=" + folder.getParent(),
                        folder.getFileName().toString()),
                Map.of());
        OUT.println(archive);
    }

    /** Writes what the archive holds into a folder, which is emptied first. */
    public void write(Path folder) throws IOException {
        Folders.empty(folder);
        Path sources = project.resolve("ear/src/main");
        Files.writeString(folder.resolve("VERSION"), version + "\n");
        Files.copy(software.application(), folder.resolve("sigurno.ear"));
        Folders.copy(new PayaraDistribution(software.payaraZip()).home(), folder.resolve("payara"));
        Folders.copy(java(), folder.resolve("java"));
        Folders.copy(sources.resolve("payara"), folder.resolve("payara-scripts"));
        Folders.copy(sources.resolve("systemd"), folder.resolve("systemd"));
        Folders.copy(sources.resolve("cluster"), folder.resolve("cluster"));
        Folders.copy(sources.resolve("proxy"), folder.resolve("proxy"));
        for (String commands : List.of("backup", "upgrade")) {
            Folders.copy(sources.resolve(commands), folder.resolve("bin"));
        }
        for (String command : List.of("sigurno", "check", "database")) {
            copy(sources.resolve("install/" + command), folder.resolve("bin/" + command));
        }
        copy(sources.resolve("install/install"), folder.resolve("install"));
        for (String settings : List.of("sigurno.conf", "privileged.conf", "log.cnf")) {
            copy(sources.resolve("install/" + settings), folder.resolve(settings));
        }
        copy(project.resolve("docs/operating.md"), folder.resolve("operating.md"));
        copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
        CommandLibraries.write(software.application(), software.driver(), folder.resolve("lib"));
        new Licences(project, folder, versionOf(software.payaraZip()), versionOf(software.driver())).write();
    }

    /** The version in the name of an artifact. */
    private static String versionOf(Path artifact) {
        return artifact.getFileName().toString().replaceFirst("^[a-z-]+", "").replaceFirst("\\.\\w+$", "");
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** The Java that runs this, with all its modules and without what only developers need. */
    private static Path java() {
        return Cache.folder("java-" + Runtime.version(), folder -> {
                    Path image = folder.resolve("image");
                    int status = ToolProvider.findFirst("jlink")
                            .orElseThrow(() -> new IOException("This Java has no jlink: take a JDK"))
                            .run(
                                    OUT,
                                    OUT,
                                    "--module-path=" + Path.of(System.getProperty("java.home"), "jmods"),
                                    "--add-modules=ALL-MODULE-PATH",
                                    "--strip-java-debug-attributes",
                                    "--no-header-files",
                                    "--no-man-pages",
                                    "--output=" + image);
                    if (status != 0) {
                        throw new IOException("jlink ended with " + status);
                    }
                })
                .resolve("image");
    }
}
