package ba.sigurno.ear.backup;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Database;
import ba.sigurno.ear.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A backup and the log of the database lead to a point in time: what was confirmed before it is there, row by row, and nothing else. */
@DisabledIfSystemProperty(
        named = "sigurno.database",
        matches = "mysql",
        disabledReason = "the programs that back up are those of MariaDB, which want another version of MySQL")
class PointInTimeIT {

    private static final Map<String, String> LOG_USER =
            Map.of("SIGURNO_BACKUP_LOG_USER", "sigurno_log", "SIGURNO_BACKUP_LOG_PASSWORD", "of-the-log");

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** What a dump says of the moment, of the next number of a table, and of its server. */
    private static final String NO_ROWS = "sed -e '/^--/d' -e '/^$/d' -e 's/ AUTO_INCREMENT=[0-9]*//'";

    /** The hours of what happens after the backup; the database is told that it is so late. */
    private static final Instant BEFORE =
            Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);

    private static final Instant POINT = BEFORE.plus(Duration.ofMinutes(6));
    private static final Instant AFTER = BEFORE.plus(Duration.ofHours(1));
    private static final Instant LAST = BEFORE.plus(Duration.ofHours(2));

    private static final String KEPT = "key-that-is-kept-00000";
    private static final String OLD = "key-of-last-week-00000";
    private static final String SHREDDED_BEFORE = "key-shredded-before-00";
    private static final String SHREDDED_AFTER = "key-shredded-after-000";
    private static final String MADE_AND_SHREDDED = "key-made-and-shredded0";
    private static final String TOO_LATE = "key-made-too-late-0000";

    @TempDir
    private static Path work;

    private static Path folder;
    private static Path keysFolder;

    /** A backup of a database that writes no log, and its keys. */
    private static Path unlogged;

    private static Path unloggedKeys;

    /** Copies that were made of the log. */
    private static Path copies;

    /** The log as it was found on its disk. */
    private static Path files;

    private static Path identity;
    private static Database database;
    private static Commands source;
    private static List<String> atThePoint;
    private static List<String> atTheEnd;

    @BeforeAll
    static void live() throws Exception {
        folder = Files.createDirectory(work.resolve("backups"));
        keysFolder = Files.createDirectory(work.resolve("keys"));
        unlogged = Files.createDirectory(work.resolve("unlogged"));
        unloggedKeys = Files.createDirectory(work.resolve("unlogged-keys"));
        copies = Files.createDirectory(work.resolve("copies"));
        identity = work.resolve("identity");
        var running = new Commands(TestServer.get().database(), "");
        running.shell("age-keygen -o " + identity);
        var recipient = running.shell("age-keygen -y " + identity).strip();
        assertThat(new Commands(TestServer.get().database(), recipient)
                        .run("backup", unlogged, unloggedKeys)
                        .status())
                .isZero();
        database = Database.logging(work.resolve("db"), "password", Path.of("src/main/install/log.cnf"));
        database.start();
        source = new Commands(database, recipient);
        assertThat(source.run(
                        "restore",
                        file(unlogged, "main"),
                        file(unlogged, "confidential"),
                        keys(unloggedKeys),
                        identity))
                .isEqualTo(new Commands.Ended(0, "restored\n"));
        makeUsers(source, "db");

        confidential(BEFORE, key(OLD), key(SHREDDED_BEFORE), key(SHREDDED_AFTER));
        backUp(folder, keysFolder, copies);
        main(
                BEFORE,
                "CREATE TABLE added (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, said VARCHAR(80) NOT NULL)",
                "CREATE TABLE added_part (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, added_id BIGINT NOT NULL,"
                        + " CONSTRAINT added_part_added FOREIGN KEY (added_id) REFERENCES added (id) ON DELETE CASCADE)",
                "START TRANSACTION",
                "INSERT INTO added (said) VALUES ('čćžšđ'), ('it''s \\\\ \\n'), ('goes with its part')",
                "INSERT INTO added_part (added_id) SELECT id FROM added",
                "UPDATE account SET version = version + 1",
                "COMMIT",
                "DELETE FROM added WHERE said = 'goes with its part'");
        confidential(
                BEFORE,
                key(KEPT),
                key(MADE_AND_SHREDDED),
                duty("before"),
                "DELETE FROM data_key WHERE public_id = '" + SHREDDED_BEFORE + "'");
        atThePoint = rows(source, database);
        copyLog();
        main(
                AFTER,
                "INSERT INTO added (said) VALUES ('after')",
                "DELETE FROM added WHERE said = 'čćžšđ'",
                "UPDATE account SET version = version + 1");
        confidential(
                AFTER,
                key(TOO_LATE),
                duty("after"),
                "DELETE FROM data_key WHERE public_id IN ('" + SHREDDED_AFTER + "', '" + MADE_AND_SHREDDED + "')");
        copyLog();
        main(LAST, "INSERT INTO added (said) VALUES ('last')");
        atTheEnd = rows(source, database);
        files = copyOf(work.resolve("db/data"), "mariadb-bin.0");
    }

    @AfterAll
    static void end() {
        database.stop();
    }

    @Test
    void whatCameBeforeThePointIsThereAndNothingElse() throws Exception {
        var empty = emptyServer("point");
        try {
            var target = new Commands(empty, "");
            assertThat(restore(target, "--log", copies, "--until", UTC.format(POINT)))
                    .isEqualTo(new Commands.Ended(0, "restored; the last change is of " + UTC.format(BEFORE) + "\n"));
            assertThat(rows(target, empty)).isEqualTo(atThePoint);
            assertThat(keysIn(empty)).contains(OLD, KEPT).doesNotContain(TOO_LATE);
        } finally {
            empty.stop();
        }
    }

    @Test
    void aKeyThatWasDestroyedStaysSoAlsoWhenItWasAfterThePoint() throws Exception {
        var empty = emptyServer("shredded");
        try {
            restore(new Commands(empty, ""), "--log", copies, "--until", UTC.format(POINT));
            assertThat(keysIn(empty)).contains(OLD).doesNotContain(SHREDDED_BEFORE, SHREDDED_AFTER, MADE_AND_SHREDDED);
        } finally {
            empty.stop();
        }
    }

    @Test
    void withoutAPointAllOfTheLogComesBack() throws Exception {
        var empty = emptyServer("all");
        try {
            var target = new Commands(empty, "");
            assertThat(restore(target, "--log", files))
                    .isEqualTo(new Commands.Ended(0, "restored; the last change is of " + UTC.format(LAST) + "\n"));
            assertThat(rows(target, empty)).isEqualTo(atTheEnd);
            assertThat(keysIn(empty)).isEqualTo(keysIn(database));
        } finally {
            empty.stop();
        }
    }

    @Test
    void ofALogThatWasCutShortAllIsTakenThatIsWhole() throws Exception {
        var cut = copyOf(files, "mariadb-bin.0");
        var last = written(cut).get(written(cut).size() - 1);
        var whole = Files.readString(last, StandardCharsets.ISO_8859_1);
        Files.writeString(last, whole.substring(0, whole.lastIndexOf("last")), StandardCharsets.ISO_8859_1);
        var empty = emptyServer("cut");
        try {
            var target = new Commands(empty, "");
            var ended = restore(target, "--log", cut);
            assertThat(ended.status()).as(ended.said()).isZero();
            assertThat(ended.said())
                    .contains(last.getFileName() + " of the log is cut short")
                    .endsWith("restored; the last change is of " + UTC.format(AFTER) + "\n");
            assertThat(said(empty)).contains("after").doesNotContain("last");
        } finally {
            empty.stop();
        }
    }

    @Test
    void aLogThatDoesNotLeadToThePointRestoresNothing() throws Exception {
        var empty = emptyServer("refused");
        try {
            var target = new Commands(empty, "");
            var first = written(files).get(0).getFileName().toString();

            var late = copyOf(files, "mariadb-bin.0");
            Files.delete(written(late).get(0));
            assertThat(restore(target, "--log", late).said())
                    .contains("the log begins with " + written(late).get(0).getFileName())
                    .contains("the backup was made at " + first);

            var gap = copyOf(files, "mariadb-bin.0");
            var middle = written(gap).get(1);
            Files.delete(middle);
            assertThat(restore(target, "--log", gap).said()).contains(middle.getFileName() + " of the log is missing");

            var damaged = copyOf(files, "mariadb-bin.0");
            var bytes = Files.readAllBytes(written(damaged).get(0));
            bytes[bytes.length - 60] ^= 1;
            Files.write(written(damaged).get(0), bytes);
            assertThat(restore(target, "--log", damaged).said()).contains(first + " of the log is damaged");

            var nothing = Files.createDirectory(work.resolve("nothing"));
            assertThat(restore(target, "--log", nothing).said()).contains("has no " + first);
            Files.write(
                    nothing.resolve(first),
                    Arrays.copyOf(Files.readAllBytes(written(files).get(0)), 100));
            assertThat(restore(target, "--log", nothing).said()).contains("ends before the backup");

            var yesterday = UTC.format(Instant.now().minus(Duration.ofDays(1)));
            assertThat(restore(target, "--log", files, "--until", yesterday).said())
                    .contains(yesterday + " is before that: take an earlier backup");
            assertThat(restore(target, "--log", files, "--until", "14:06").said())
                    .contains("14:06 is no time");
            assertThat(restore(target, "--until", UTC.format(POINT)).said()).contains("name its folder with --log");

            assertThat(restoreOf(target, unlogged, unloggedKeys, "--log", files).said())
                    .contains("names no position in the log");
            assertThat(restoreOf(target, folder, unloggedKeys, "--log", files).said())
                    .contains("are not of one backup");

            var other = work.resolve("other");
            source.shell("age-keygen -o " + other);
            var stranger = Files.createDirectory(work.resolve("stranger"));
            source.shell("echo no log | zstd | age -r $(age-keygen -y " + other + ") > "
                    + stranger.resolve(first + ".zst.age"));
            assertThat(restore(target, "--log", stranger).said())
                    .contains(first + ".zst.age cannot be read to its end");

            assertThat(target.run(
                                    "restore",
                                    "--log",
                                    files,
                                    file(folder, "main"),
                                    file(folder, "confidential"),
                                    keys(keysFolder),
                                    identity)
                            .said())
                    .contains("who replays the log?");
            assertThat(target.shell("mariadb --no-defaults " + connection("sigurno_schema", empty)
                            + " -N -e 'SHOW TABLES' sigurno"))
                    .isEmpty();
        } finally {
            empty.stop();
        }
    }

    @Test
    void aBackupDeletesTheLogBeforeItWithTheKeysThatWereDestroyed() throws Exception {
        assertThat(told(files)).contains(SHREDDED_AFTER);
        var log = copyOf(copies, "mariadb-bin.0");
        assertThat(sorted(log)).isNotEmpty();
        backUp(Files.createTempDirectory(work, "next"), Files.createTempDirectory(work, "next-keys"), log);
        assertThat(sorted(log)).isEmpty();
        assertThat(told(work.resolve("db/data"))).doesNotContain(SHREDDED_BEFORE, SHREDDED_AFTER, MADE_AND_SHREDDED);
    }

    @Test
    void whatAnotherDatabaseWroteIsNotTakenForAlreadyCopied() throws Exception {
        var strange = Files.createTempDirectory(work, "strange");
        Files.createFile(strange.resolve("mariadb-bin.000099.zst.age"));
        assertThat(source.run(LOG_USER, "backup", "--log", strange))
                .matches(
                        ended -> ended.status() == 1 && ended.said().contains("move what another one wrote elsewhere"));
        assertThat(sorted(strange)).hasSize(1);
    }

    /** All that the files of a log hold. */
    private static String told(Path log) throws IOException {
        var all = new StringBuilder();
        for (var file : sorted(log)) {
            if (file.getFileName().toString().startsWith("mariadb-bin.0")) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static void backUp(Path into, Path keysInto, Path log) throws Exception {
        var ended = source.run(LOG_USER, "backup", into, keysInto, log);
        assertThat(ended.status()).as(ended.said()).isZero();
    }

    private static void copyLog() throws Exception {
        assertThat(source.run(LOG_USER, "backup", "--log", copies)).isEqualTo(new Commands.Ended(0, ""));
        assertThat(copies.resolve("last-copy")).exists();
    }

    private static Commands.Ended restore(Commands target, Object... options) throws Exception {
        return restoreOf(target, folder, keysFolder, options);
    }

    private static Commands.Ended restoreOf(Commands target, Path from, Path keysFrom, Object... options)
            throws Exception {
        return target.run(
                LOG_USER,
                "restore",
                Stream.concat(
                                Arrays.stream(options),
                                Stream.of(file(from, "main"), file(from, "confidential"), keys(keysFrom), identity))
                        .toArray());
    }

    private static Database emptyServer(String name) throws Exception {
        var empty = Database.create(work.resolve(name), "other-password");
        empty.start();
        makeUsers(new Commands(empty, ""), name);
        return empty;
    }

    /** Makes the users as an installation does. */
    private static void makeUsers(Commands commands, String name) throws Exception {
        var statements = work.resolve(name + ".sql");
        Files.writeString(
                statements, commands.run(LOG_USER, "../install/database").said());
        assertThat(commands.shell(
                        "mariadb --no-defaults --skip-ssl --socket=" + work.resolve(name + "/data/server.sock")
                                + " --user=" + System.getProperty("user.name") + " < " + statements))
                .isEmpty();
    }

    /** All rows but the keys. */
    private static List<String> rows(Commands commands, Database of) throws Exception {
        return Stream.of(
                        commands.shell(dump("sigurno_schema", of, "sigurno")),
                        commands.shell(dump(
                                "sigurno_confidential_schema",
                                of,
                                "--ignore-table=sigurno_confidential.data_key sigurno_confidential")))
                .flatMap(String::lines)
                .toList();
    }

    private static String dump(String user, Database of, String what) {
        return "mariadb-dump --no-defaults " + connection(user, of) + " --single-transaction --hex-blob"
                + " --skip-extended-insert --no-tablespaces --default-character-set=utf8mb4 " + what + " | " + NO_ROWS;
    }

    private static String connection(String user, Database of) {
        var port = of.url().replaceAll(".*:(\\d+)/.*", "$1");
        return "-h127.0.0.1 -P" + port + " -u" + user + " -p" + of.password() + " --disable-ssl-verify-server-cert";
    }

    private static String key(String id) {
        return "INSERT INTO data_key (public_id, master_version, wrapped) VALUES ('" + id + "', 1, x'00')";
    }

    private static String duty(String name) {
        return "INSERT INTO hotline_duty_contact (public_id, receiver, name, jurisdiction, telephone, valid_from) VALUES ('"
                + name + "', 'POLICE', '" + name + "', 'TK', '" + name + "', '2026-11-29')";
    }

    private static void main(Instant when, String... statements) throws SQLException {
        try (var connection = database.connectForSchema()) {
            change(connection, when, statements);
        }
    }

    private static void confidential(Instant when, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(
                database.confidentialUrl(), database.confidentialSchemaUser(), database.password())) {
            change(connection, when, statements);
        }
    }

    private static void change(Connection connection, Instant when, String... statements) throws SQLException {
        try (var change = connection.createStatement()) {
            change.execute("SET timestamp = " + when.getEpochSecond());
            for (var statement : statements) {
                change.execute(statement);
            }
        }
    }

    private static List<String> keysIn(Database of) throws Exception {
        return new Commands(of, "")
                .shell("mariadb --no-defaults " + connection("sigurno_confidential_schema", of)
                        + " -N -e 'SELECT public_id FROM data_key ORDER BY id' sigurno_confidential")
                .lines()
                .toList();
    }

    private static List<String> said(Database of) throws Exception {
        return new Commands(of, "")
                .shell("mariadb --no-defaults " + connection("sigurno_schema", of)
                        + " -N -e 'SELECT said FROM added' sigurno")
                .lines()
                .toList();
    }

    private static Path keys(Path of) {
        return of.resolve("keys.sql.zst.age");
    }

    /** The backup of a schema. */
    private static Path file(Path of, String schema) throws IOException {
        return sorted(of).stream()
                .filter(file -> file.getFileName().toString().startsWith(schema + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> sorted(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.sorted().toList();
        }
    }

    /** The files of a log, without the index that the database has beside each. */
    private static List<Path> written(Path of) throws IOException {
        return sorted(of).stream()
                .filter(file -> file.getFileName().toString().matches("mariadb-bin\\.\\d+"))
                .toList();
    }

    private static Path copyOf(Path of, String begin) throws IOException {
        var copy = Files.createTempDirectory(work, "log");
        for (var file : sorted(of)) {
            if (file.getFileName().toString().startsWith(begin)) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
