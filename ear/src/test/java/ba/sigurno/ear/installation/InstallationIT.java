package ba.sigurno.ear.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The archive that is released has all that a machine needs, and runs as its units say. */
@DisabledIfSystemProperty(
        named = "sigurno.database",
        matches = "mysql",
        disabledReason = "the programs of operators are those of MariaDB; the server is the same")
class InstallationIT {

    private static final List<String> UNITS =
            List.of("sigurno.service", "sigurno-migrate.service", "sigurno-backup.service", "sigurno-log.service");
    private static final int STOPPED_SECONDS = 120;

    @TempDir
    private static Path folder;

    private static InstalledRelease release;

    @BeforeAll
    static void install() throws Exception {
        release = new InstalledRelease(folder);
        release.configure();
    }

    @AfterAll
    static void end() {
        release.close();
    }

    @Test
    void theServerStartsAsItsUnitSaysAndStops() throws Exception {
        var prepared = release.runLinesOf("sigurno.service", "ExecStartPre");
        assertThat(prepared.status()).as(prepared.said()).isZero();
        assertThat(prepared.said()).contains("db/migration at ").contains("db/confidential at ");
        var started = release.runLinesOf("sigurno.service", "ExecStart");
        assertThat(started.status()).as(started.said()).isZero();
        var server = release.server();
        try {
            assertThat(server.info().user()).contains(InstalledRelease.user());
            assertThat(get("/health/ready")).isEqualTo(200);
            assertThat(get("/")).isEqualTo(200);
            assertThat(release.installed("/var/log/sigurno/server.log")).isNotEmptyFile();
        } finally {
            server.destroy();
            server.onExit().get(STOPPED_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void secretsAreForTheServerAloneAndProgramsForNobodyToChange() throws Exception {
        assertThat(modes(
                        "/etc/sigurno",
                        "/etc/sigurno/sigurno.conf",
                        "/etc/sigurno/privileged.conf",
                        "/etc/sigurno/administration",
                        "/opt/sigurno/current/domain",
                        "/opt/sigurno/current/domain/sigurno/config/keyfile",
                        "/var/lib/sigurno",
                        "/var/log/sigurno",
                        "/var/backups/sigurno",
                        "/var/lib/sigurno-keys",
                        "/var/lib/sigurno-log"))
                .containsExactly(
                        "rwxr-x---",
                        "rw-r-----",
                        "rw-------",
                        "rw-------",
                        "rwxr-x---",
                        "rw-r-----",
                        "rwxr-x---",
                        "rwxr-x---",
                        "rwx--x---",
                        "rwx------",
                        "rwx--x---");
        assertThat(find("/opt/sigurno/", "-perm", "/022", "!", "-type", "l")).isEmpty();
        assertThat(allSettings()).doesNotContain("@PASSWORD@", "@KEY@");
        assertThat(values("SIGURNO_\\w*(?:PASSWORD|SECRET|KEYS)").values())
                .filteredOn(value -> !value.isEmpty())
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoInstallsAgainChangesNothing() throws Exception {
        var before = everything();
        var again = release.install();
        assertThat(again.status()).as(again.said()).isZero();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        assertThat(release.install("--check"))
                .isEqualTo(new InstalledRelease.Ended(
                        0, "Nothing is missing for Sigurno " + InstalledRelease.VERSION + ".\n"));
        var right = Files.readString(release.settings());
        var rightPrivileged = Files.readString(release.privileged());
        try {
            release.set("SIGURNO_CONFIDENTIAL_DB_PASSWORD", "wrong-one");
            InstalledRelease.set(release.privileged(), "SIGURNO_DB_SCHEMA_PASSWORD", "wrong-one");
            InstalledRelease.set(release.privileged(), "SIGURNO_BACKUP_LOG_PASSWORD", "wrong-one");
            release.set("SIGURNO_HOTLINE_KEPT_DAYS", "devedeset");
            release.set("SIGURNO_BASE_URL", "");
            Files.writeString(release.settings(), "SIGURNO_BACKUP_S3_KEY='key'\n", StandardOpenOption.APPEND);
            var refused = release.install("--check");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.said().lines())
                    .hasSize(8)
                    .anyMatch(line -> line.contains("SIGURNO_BACKUP_S3_KEY is not for the server to know"))
                    .anyMatch(line -> line.contains("SIGURNO_BACKUP_S3_KEY is of no use without"))
                    .anyMatch(line -> line.contains("SIGURNO_DB_SCHEMA_USER cannot sign in"))
                    .anyMatch(line -> line.contains("SIGURNO_BASE_URL is missing"))
                    .anyMatch(line -> line.contains("SIGURNO_HOTLINE_KEPT_DAYS must be a whole number"))
                    .anyMatch(line -> line.contains("SIGURNO_BACKUP_LOG_USER cannot sign in"))
                    .anyMatch(line -> line.contains("SIGURNO_CONFIDENTIAL_DB_USER cannot sign in"));
            assertThat(refused.said()).doesNotContain("wrong-one");
        } finally {
            Files.writeString(release.settings(), right);
            Files.writeString(release.privileged(), rightPrivileged);
        }
    }

    @Test
    void oneOfSeveralServersNeedsANameAndTheAddressesOfAll() throws Exception {
        var oneOfSeveral = Files.createFile(release.installed("/opt/sigurno/current/domain/cluster"));
        try {
            assertThat(release.runLinesOf("sigurno.service", "ExecStartPre"))
                    .isEqualTo(new InstalledRelease.Ended(1, """
                            SIGURNO_SERVER_NAME is missing, and a must for one of several servers
                            SIGURNO_GRID_ADDRESS is missing, and a must for one of several servers
                            SIGURNO_GRID_MEMBERS is missing, and a must for one of several servers
                            """));
        } finally {
            Files.delete(oneOfSeveral);
        }
    }

    @Test
    void aFormerVersionIsThereToGoBackTo() throws Exception {
        var software = release.installed("/opt/sigurno");
        var former = software.resolve("0.0.1");
        Files.createDirectories(former.resolve("systemd"));
        Files.copy(release.unit("sigurno.service"), former.resolve("systemd/sigurno.service"));
        Files.createFile(former.resolve("installed"));
        assertThat(release.install("--use", "0.0.1").status()).isZero();
        assertThat(software.resolve("current").toRealPath()).isEqualTo(former.toRealPath());
        assertThat(release.install("--use", InstalledRelease.VERSION).status()).isZero();
        assertThat(software.resolve("current").toRealPath())
                .isEqualTo(software.resolve(InstalledRelease.VERSION).toRealPath());
        assertThat(release.install("--use", "0.0.2").status()).isEqualTo(1);
    }

    @Test
    void theUnitsAreWellFormed() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/systemd-analyze"))
                        || "required".equals(System.getenv("SIGURNO_JUDGES")),
                "needs systemd-analyze");
        var verified = release.run(
                Map.of("SYSTEMD_LOG_LEVEL", "warning"),
                List.of(
                        "systemd-analyze",
                        "verify",
                        release.unit("sigurno.service").toString(),
                        release.unit("sigurno-migrate.service").toString(),
                        release.unit("sigurno-backup.service").toString(),
                        release.unit("sigurno-backup.timer").toString(),
                        release.unit("sigurno-log.service").toString(),
                        release.unit("sigurno-log.timer").toString()));
        // The programs are not at the root of this machine.
        assertThat(verified.said().lines()).allMatch(line -> line.contains(" is not executable: "));
    }

    @Test
    void theUnitsNameWhatIsThere() throws Exception {
        for (var unit : UNITS) {
            var programs = Stream.concat(
                            release.values(unit, "ExecStartPre").stream(), release.values(unit, "ExecStart").stream())
                    .filter(command -> !command.startsWith("+"))
                    .map(command -> command.split(" ")[0])
                    .toList();
            assertThat(programs).isNotEmpty().allMatch(program -> Files.isExecutable(release.installed(program)));
        }
        assertThat(release.values("sigurno.service", "User")).containsExactly(InstalledRelease.user());
    }

    @Test
    void onlyOthersThanTheServerAreToldWhatMayChangeASchemaOrMakesBackups() throws Exception {
        assertThat(release.values("sigurno.service", "EnvironmentFile")).containsExactly("/etc/sigurno/sigurno.conf");
        for (var unit : UNITS) {
            var archived = Files.readString(release.archive().resolve("systemd").resolve(unit));
            if (unit.equals("sigurno.service")) {
                assertThat(archived).contains("\nUser=sigurno\n");
            } else {
                assertThat(archived)
                        .contains("\nEnvironmentFile=/etc/sigurno/privileged.conf\n")
                        .doesNotContain("\nUser=sigurno\n")
                        .containsPattern("\n(User=sigurno-backup|DynamicUser=yes)\n");
            }
        }
    }

    @Test
    void whatIsShippedIsListedWithTheWordsOfItsLicence() throws Exception {
        var archive = release.archive();
        var list = Files.readString(archive.resolve("THIRD-PARTY.md"));
        var bill = Files.readString(archive.resolve("sbom.json"));
        assertThat(List.of("payara", "mysql-connector-j", "openjdk", "primefaces", "dss-service"))
                .allMatch(name -> list.contains("| " + name + " |"))
                .allMatch(name -> bill.contains("\"" + name + "\""));
        var words = Pattern.compile("\\]\\(([^)]+)\\) \\|")
                .matcher(list)
                .results()
                .map((MatchResult link) -> link.group(1));
        assertThat(words).isNotEmpty().allMatch(link -> Files.exists(archive.resolve(link)));
    }

    private static int get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(release.baseUrl() + path)).build();
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static List<String> modes(String... places) throws IOException {
        var modes = new ArrayList<String>();
        for (var place : places) {
            var attributes = Files.readAttributes(release.installed(place), PosixFileAttributes.class);
            modes.add(PosixFilePermissions.toString(attributes.permissions()));
        }
        return modes;
    }

    private static String allSettings() throws IOException {
        return Files.readString(release.settings()) + Files.readString(release.privileged());
    }

    /** The settings whose name is as described, with their values. */
    private static Map<String, String> values(String name) throws IOException {
        return Pattern.compile("(?m)^(" + name + ")='(.*)'$")
                .matcher(allSettings())
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2), (a, b) -> a, TreeMap::new));
    }

    /** All files of what is installed, with owner, mode, size and time of change. */
    private static Set<String> everything() throws IOException, InterruptedException {
        return Set.copyOf(find(
                "/",
                "!",
                "-path",
                "*/var/lib/sigurno*",
                "!",
                "-path",
                "*/var/log/sigurno/*",
                "-printf",
                "%P %u %g %m %s %T@ %l\n"));
    }

    private static List<String> find(String place, String... what) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("find", release.installed(place).toString()));
        line.addAll(List.of(what));
        return release.run(Map.of(), line).said().lines().toList();
    }
}
