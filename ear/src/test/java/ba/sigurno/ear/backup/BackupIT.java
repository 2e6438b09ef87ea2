package ba.sigurno.ear.backup;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Database;
import ba.sigurno.ear.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What is backed up while the platform runs comes back into an empty server, row by row, and what was shredded does not. */
@DisabledIfSystemProperty(
        named = "sigurno.database",
        matches = "mysql",
        disabledReason = "the programs that back up are those of MariaDB, which want another version of MySQL")
class BackupIT {

    /** What a dump says of the moment, of the next number of a table, and of its server. */
    private static final String NO_ROWS = "sed -e '/^--/d' -e '/^$/d' -e 's/ AUTO_INCREMENT=[0-9]*//'";

    @TempDir
    private Path work;

    private Path folder;
    private Path keysFolder;
    private Path identity;
    private Commands source;

    @BeforeEach
    void prepare() throws Exception {
        folder = Files.createDirectory(work.resolve("backups"));
        keysFolder = Files.createDirectory(work.resolve("keys"));
        identity = work.resolve("identity");
        var running = TestServer.get().database();
        new Commands(running, "").shell("age-keygen -o " + identity);
        var recipient =
                new Commands(running, "").shell("age-keygen -y " + identity).strip();
        source = new Commands(running, recipient);
    }

    @Test
    void whatIsBackedUpComesBackRowByRow() throws Exception {
        backUp();
        var empty = emptyServer("one");
        try {
            var target = new Commands(empty, "");
            assertThat(restore(target).said()).isEqualTo("restored\n");
            assertThat(target.shell(dump("sigurno_schema", empty, "sigurno")))
                    .isEqualTo(source.shell(plain(file("main"))));
            assertThat(target.shell(dump("sigurno_confidential_schema", empty, "sigurno_confidential data_key")))
                    .isEqualTo(source.shell(plain(keys())));
            assertThat(count(empty)).isPositive();

            assertThat(restore(target))
                    .isEqualTo(
                            new Commands.Ended(1, "restore: the schema of main is not empty. Nothing was restored.\n"));
        } finally {
            empty.stop();
        }
    }

    @Test
    void aFileThatWasCutShortOneInAnothersPlaceAndAnotherKeyRestoreNothing() throws Exception {
        backUp();
        var other = work.resolve("other");
        source.shell("age-keygen -o " + other);
        var empty = emptyServer("two");
        try {
            var target = new Commands(empty, "");
            assertThat(target.run("restore", file("main"), file("confidential"), keys(), other))
                    .matches(ended -> ended.status() == 1 && ended.said().contains("cannot be read to its end"));
            assertThat(target.run("restore", file("confidential"), file("main"), keys(), identity))
                    .matches(
                            ended -> ended.status() == 1 && ended.said().contains("is not what \"backup\" calls main"));
            var whole = Files.readAllBytes(file("main"));
            Files.write(file("main"), Arrays.copyOf(whole, whole.length / 2));
            assertThat(restore(target))
                    .matches(ended -> ended.status() == 1 && ended.said().contains("Nothing was restored"));
            assertThat(target.shell(tables(empty))).isEmpty();
        } finally {
            empty.stop();
        }
    }

    @Test
    void aKeyThatWasDestroyedIsInNoBackup() throws Exception {
        var id = UUID.randomUUID().toString().substring(0, 22);
        confidential("INSERT INTO data_key (public_id, master_version, wrapped) VALUES ('" + id + "', 1, x'00')");
        backUp();
        assertThat(source.shell(plain(keys()))).contains(id);
        assertThat(source.shell(plain(file("confidential")))).doesNotContain(id, "INSERT INTO `data_key`");
        confidential("DELETE FROM data_key WHERE public_id = '" + id + "'");
        backUp();
        assertThat(source.shell(plain(keys()))).doesNotContain(id);
        assertThat(files(keysFolder)).containsExactly("keys.sql.zst.age");
    }

    @Test
    void theKeysOfADatabaseThatWasLostAreNotReplacedByThoseOfANewOne() throws Exception {
        backUp();
        var before = Files.readAllBytes(keys());
        Files.setLastModifiedTime(folder.resolve("last-backup"), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(source.run("backup", folder, keysFolder))
                .matches(ended -> ended.status() == 1 && ended.said().contains("was made after the last backup"));
        assertThat(Files.readAllBytes(keys())).isEqualTo(before);
    }

    @Test
    void aBackupThatFailsLeavesNothingBehind() throws Exception {
        var ended = source.run(Map.of("SIGURNO_DB_SCHEMA_PASSWORD", "wrong"), "backup", folder, keysFolder);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.said()).contains("was not made").doesNotContain("wrong");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void aBackupIsCopiedToAStoreWithoutItsKeys() throws Exception {
        try (var store = new ObjectStore("key", 200)) {
            assertThat(source.run(store.settings(), "backup", folder, keysFolder)
                            .status())
                    .isZero();
            assertThat(store.stored().keySet())
                    .containsExactlyInAnyOrder(
                            "/backups/sigurno/" + file("main").getFileName(),
                            "/backups/sigurno/" + file("confidential").getFileName());
            assertThat(store.stored().get("/backups/sigurno/" + file("main").getFileName()))
                    .isEqualTo(Files.readAllBytes(file("main")));
        }
    }

    @Test
    void aCopyThatIsRefusedIsSaidAndTheBackupIsNoLast() throws Exception {
        try (var store = new ObjectStore("key", 403)) {
            assertThat(source.run(store.settings(), "backup", folder, keysFolder))
                    .matches(ended -> ended.status() == 1 && ended.said().contains("was made and not copied to S3"))
                    .matches(ended -> !ended.said().contains("secret"));
            assertThat(files(folder)).hasSize(2).doesNotContain("last-backup");
        }
    }

    @Test
    void oldBackupsGo() throws Exception {
        for (int days : new int[] {29, 32}) {
            var old = Files.createFile(folder.resolve("main-" + days + ".sql.zst.age"));
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
        }
        backUp();
        assertThat(files(folder)).contains("main-29.sql.zst.age", "last-backup").doesNotContain("main-32.sql.zst.age");
    }

    private void backUp() throws Exception {
        assertThat(source.run("backup", folder, keysFolder)).matches(ended -> ended.status() == 0);
    }

    private Commands.Ended restore(Commands target) throws Exception {
        return target.run("restore", file("main"), file("confidential"), keys(), identity);
    }

    private Database emptyServer(String name) {
        var empty = Database.create(work.resolve(name), "other-password");
        empty.start();
        return empty;
    }

    private String plain(Path file) {
        return "age -d -i " + identity + " " + file + " | zstd -dc | " + NO_ROWS;
    }

    private static String dump(String user, Database database, String what) {
        return "mariadb-dump --no-defaults " + connection(user, database) + " --single-transaction --hex-blob"
                + " --no-tablespaces --default-character-set=utf8mb4 " + what + " | " + NO_ROWS;
    }

    private static String tables(Database database) {
        return "mariadb --no-defaults " + connection("sigurno_schema", database) + " -N -e 'SHOW TABLES' sigurno";
    }

    private static String connection(String user, Database database) {
        var port = database.url().replaceAll(".*:(\\d+)/.*", "$1");
        return "-h127.0.0.1 -P" + port + " -u" + user + " -p" + database.password()
                + " --disable-ssl-verify-server-cert";
    }

    private static long count(Database database) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM pupil")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void confidential(String statement) throws SQLException {
        var database = TestServer.get().database();
        try (var connection = DriverManager.getConnection(
                        database.confidentialUrl(), database.confidentialSchemaUser(), database.password());
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private Path keys() {
        return keysFolder.resolve("keys.sql.zst.age");
    }

    /** The last backup of a schema. */
    private Path file(String schema) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(schema + "-"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
