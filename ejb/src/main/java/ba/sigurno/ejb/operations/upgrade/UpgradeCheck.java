package ba.sigurno.ejb.operations.upgrade;

import ba.sigurno.ejb.entity.Schema;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * Says before an upgrade whether it rolls, so that servers get the new version one after the other, or needs a pause. It is run from the
 * new version, by {@code upgrade-check}, reads the database, and changes nothing.
 */
public final class UpgradeCheck {

    /** It rolls, or there is nothing to do. */
    static final int ROLLS = 0;

    /** Something is not as it should be; nothing can be said before that is mended. */
    static final int UNKNOWN = 1;

    /** All servers must be stopped before the new version is started. */
    static final int NEEDS_PAUSE = 3;

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final SchemaAccess access;
    private final PrintStream out;

    private UpgradeCheck(SchemaAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    /** Checks with the settings of the environment, prints what it finds, and ends with 0, 1 or 3. */
    public static void main(String[] arguments) throws SQLException {
        // What it finds would be lost between the lines about what it does.
        FLYWAY.setLevel(Level.SEVERE);
        try {
            System.exit(new UpgradeCheck(new SchemaAccess(System.getenv()), System.out).check());
        } catch (IllegalArgumentException | FlywayException e) {
            System.out.println("upgrade-check: " + e.getMessage());
            System.exit(UNKNOWN);
        }
    }

    private int check() throws SQLException {
        var pending = new ArrayList<MigrationScript>();
        var problems = new ArrayList<String>();
        for (var schema : Schema.values()) {
            var flyway = access.flyway(schema)
                    .ignoreMigrationPatterns("*:pending", "*:future")
                    .load();
            problems.addAll(problems(flyway));
            pending.addAll(pending(flyway.info(), schema));
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
    private static List<MigrationScript> pending(MigrationInfoService info, Schema schema) {
        return info.current() == null
                ? List.of()
                : Arrays.stream(info.pending())
                        .map(migration -> script(migration, schema))
                        .toList();
    }

    private static MigrationScript script(MigrationInfo migration, Schema schema) {
        var place = "/" + schema.migrations() + "/" + migration.getScript();
        try (var file = UpgradeCheck.class.getResourceAsStream(place)) {
            return new MigrationScript(migration.getScript(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The versions of the servers that showed themselves within a day. */
    private Set<Version> running() throws SQLException {
        var versions = new TreeSet<Version>();
        try (var connection = access.flyway(Schema.MAIN).getDataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT version FROM running_server")) {
            while (rows.next()) {
                versions.add(Version.parse(rows.getString(1)));
            }
        }
        return versions;
    }
}
