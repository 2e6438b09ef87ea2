package ba.sigurno.ear.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.server.CommandLibraries;
import ba.sigurno.ear.server.Database;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ejb.entity.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command says beforehand whether an upgrade rolls, by what the new version brings and by what runs; and no server runs with a schema
 * that it was not made for.
 */
class UpgradeCheckIT {

    private static final String ADDS = "ALTER TABLE municipality ADD COLUMN remark VARCHAR(20) NULL;";
    private static final String REMOVES = "ALTER TABLE municipality DROP COLUMN name;";
    private static final Path COMMAND = Path.of("src/main/upgrade/upgrade-check");
    private static final String PAUSE = "needs a pause";

    @TempDir
    private static Path databaseFolder;

    private static Database database;

    @TempDir
    private Path work;

    private record Ended(int status, String said) {}

    @BeforeAll
    static void start() throws SQLException {
        database = Database.create(databaseFolder, "upgrade");
        database.start();
        migrate(database.url(), database.schemaUser(), "db/migration");
        migrate(database.confidentialUrl(), database.confidentialSchemaUser(), "db/confidential");
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @BeforeEach
    void oneServerRuns() throws SQLException {
        change("DELETE FROM running_server");
        run("1.2.0");
    }

    @Test
    void theSameVersionBringsNothing() throws Exception {
        assertThat(check(Map.of()))
                .isEqualTo(
                        new Ended(0, "Versions that run: [1.2.0]\nThe upgrade rolls: one server after the other.\n"));
    }

    @Test
    void aColumnMoreRolls() throws Exception {
        assertThat(check(Map.of("V1000__remark.sql", ADDS)))
                .matches(ended -> ended.status() == 0 && ended.said().contains("Brings V1000__remark.sql"));
    }

    @Test
    void aColumnLessNeedsAPauseUntilNothingThatUsesItRuns() throws Exception {
        var later = Map.of("V1000__no_name.sql", "-- Safe since 1.3.0: nothing reads it.\n" + REMOVES);
        run("1.3.0");
        assertThat(check(later))
                .matches(ended -> ended.status() == 3
                        && ended.said().contains(PAUSE)
                        && ended.said().contains("may break 1.2.0")
                        && !ended.said().contains("may break 1.3.0"));
        change("DELETE FROM running_server WHERE version = '1.2.0'");
        assertThat(check(later).status()).isZero();
    }

    @Test
    void aMigrationThatFailedIsMendedFirst() throws Exception {
        change(
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (9999, '1000', 'remark', 'SQL', 'V1000__remark.sql', 'x', 1, FALSE)");
        try {
            assertThat(check(Map.of("V1000__remark.sql", ADDS)))
                    .matches(ended -> ended.status() == 1 && ended.said().contains("V1000"));
        } finally {
            change("DELETE FROM flyway_schema_history WHERE installed_rank = 9999");
        }
    }

    @Test
    void aVersionThatIsOlderThanTheSchemaIsRecognised() throws Exception {
        change("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " VALUES (9999, '1000', 'remark', 'SQL', 'V1000__remark.sql', 1, 'x', 1, TRUE)");
        try {
            assertThat(check(Map.of()))
                    .matches(ended -> ended.status() == 1 && ended.said().contains("older than the schema"));
        } finally {
            change("DELETE FROM flyway_schema_history WHERE installed_rank = 9999");
        }
    }

    @Test
    void whatItLacksItSays() throws Exception {
        var builder = new ProcessBuilder(
                version(Map.of()).resolve("bin/upgrade-check").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("SIGURNO_"));
        var process = builder.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes()))
                .isEqualTo("upgrade-check: SIGURNO_DB_URL is not set\n");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void aServerStartsWithALaterSchemaAndNotWithAnEarlierOne() throws Exception {
        var asTheServer = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .getDataSource();
        change("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " VALUES (9999, '1000', 'remark', 'SQL', 'V1000__remark.sql', 1, 'x', 1, TRUE)");
        try {
            Schema.MAIN.requireMigrated(asTheServer);
        } finally {
            change("DELETE FROM flyway_schema_history WHERE installed_rank = 9999");
        }
        change("UPDATE flyway_schema_history SET version = '1000' WHERE version = '180'");
        try {
            assertThatThrownBy(() -> Schema.MAIN.requireMigrated(asTheServer))
                    .hasMessageContainingAll("SIGURNO_DB_URL", "run migrate", "V180");
        } finally {
            change("UPDATE flyway_schema_history SET version = '180' WHERE version = '1000'");
        }
    }

    private Ended check(Map<String, String> migrations) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        version(migrations).resolve("bin/upgrade-check").toString())
                .redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("SIGURNO_DB_URL", database.url());
        environment.put("SIGURNO_DB_SCHEMA_USER", database.schemaUser());
        environment.put("SIGURNO_DB_SCHEMA_PASSWORD", database.password());
        environment.put("SIGURNO_CONFIDENTIAL_DB_URL", database.confidentialUrl());
        environment.put("SIGURNO_CONFIDENTIAL_DB_SCHEMA_USER", database.confidentialSchemaUser());
        environment.put("SIGURNO_CONFIDENTIAL_DB_SCHEMA_PASSWORD", database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }

    /** As a release has it, of what the command needs. */
    private Path version(Map<String, String> migrations) throws IOException {
        var folder = Files.createTempDirectory(work, "version");
        var software = Software.ofMaven();
        var application = LaterVersion.of(software.application(), folder, migrations);
        CommandLibraries.write(application, software.driver(), folder.resolve("lib"));
        Files.createDirectory(folder.resolve("bin"));
        Files.copy(COMMAND, folder.resolve("bin").resolve(COMMAND.getFileName()));
        Files.createSymbolicLink(folder.resolve("java"), Path.of(System.getProperty("java.home")));
        return folder;
    }

    private static void run(String version) throws SQLException {
        change("INSERT INTO running_server (name, version, started_at, seen_at) VALUES ('s" + version + "', '" + version
                + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
    }

    private static void change(String statement) throws SQLException {
        try (var connection = database.connectForSchema();
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    private static void migrate(String url, String user, String folder) {
        Flyway.configure()
                .dataSource(url, user, database.password())
                .locations("classpath:" + folder)
                .load()
                .migrate();
    }
}
