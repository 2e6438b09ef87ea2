package ba.sigurno.ejb.operations.upgrade;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * Says before an upgrade whether it rolls, so that servers get the new version one after the other, or needs a pause. It is run from the
 * new version, by {@code upgrade-check}, reads the database, and changes nothing.
 */
public final class UpgradeCheck {

    /** It rolls, or there is nothing to do. */
    static final int ROLLS = 0;

    /** The schema is not as it should be; nothing can be said before that is mended. */
    static final int UNKNOWN = 1;

    /** All servers must be stopped before the new version is started. */
    static final int NEEDS_PAUSE = 3;

    private static final Map<String, String> SCHEMAS =
            Map.of("SIGURNO_DB", "db/migration", "SIGURNO_CONFIDENTIAL_DB", "db/confidential");

    private final Map<String, String> settings;
    private final PrintStream out;

    private UpgradeCheck(Map<String, String> settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Checks with the settings of the environment, prints what it finds, and ends with 0, 1 or 3. */
    public static void main(String[] arguments) throws SQLException {
        System.exit(new UpgradeCheck(System.getenv(), System.out).check());
    }

    private int check() throws SQLException {
        var pending = new ArrayList<MigrationScript>();
        var problems = new ArrayList<String>();
        for (var schema : new TreeSet<>(SCHEMAS.keySet())) {
            var flyway = flyway(schema);
            problems.addAll(problems(flyway));
            pending.addAll(pending(flyway.info(), SCHEMAS.get(schema)));
        }
        if (!problems.isEmpty()) {
            problems.forEach(out::println);
            return UNKNOWN;
        }
        var running = running();
        var plan = UpgradePlan.of(pending, running);
        out.println("Versions that run: " + (running.isEmpty() ? "none" : running));
        plan.migrations().forEach(name -> out.println("Brings " + name));
        plan.obstacles().forEach(out::println);
        out.println(
                plan.rolls()
                        ? "The upgrade rolls: one server after the other."
                        : "The upgrade needs a pause: stop all servers before the new version is started.");
        return plan.rolls() ? ROLLS : NEEDS_PAUSE;
    }

    private Flyway flyway(String schema) {
        return Flyway.configure()
                .dataSource(
                        setting(schema + "_URL"),
                        setting(schema + "_SCHEMA_USER"),
                        setting(schema + "_SCHEMA_PASSWORD"))
                .locations("classpath:" + SCHEMAS.get(schema))
                .ignoreMigrationPatterns("*:pending", "*:future")
                .load();
    }

    private String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    /** What an earlier upgrade left behind, and files that are not those which made the schema. */
    private static List<String> problems(Flyway flyway) {
        var result = flyway.validateWithResult();
        var problems = new ArrayList<>(result.invalidMigrations.stream()
                .map(invalid -> "V%s: %s".formatted(invalid.version, invalid.errorDetails.errorMessage))
                .toList());
        Arrays.stream(flyway.info().all())
                .filter(migration -> !migration.getState().isResolved())
                .map(migration -> "V%s is in the schema, and not in this version: it is older than the schema."
                        .formatted(migration.getVersion()))
                .forEach(problems::add);
        return problems;
    }

    /** A schema without tables has nobody who could trip over what comes. */
    private static List<MigrationScript> pending(MigrationInfoService info, String folder) {
        return info.current() == null
                ? List.of()
                : Arrays.stream(info.pending())
                        .map(migration -> script(migration, folder))
                        .toList();
    }

    private static MigrationScript script(MigrationInfo migration, String folder) {
        var place = "/" + folder + "/" + migration.getScript();
        try (var file = UpgradeCheck.class.getResourceAsStream(place)) {
            return new MigrationScript(migration.getScript(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions of the servers that showed themselves within a day. */
    private Set<Version> running() throws SQLException {
        var versions = new TreeSet<Version>();
        try (var connection = DriverManager.getConnection(
                        setting("SIGURNO_DB_URL"),
                        setting("SIGURNO_DB_SCHEMA_USER"),
                        setting("SIGURNO_DB_SCHEMA_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT version FROM running_server")) {
            while (rows.next()) {
                versions.add(Version.parse(rows.getString(1)));
            }
        }
        return versions;
    }
}
