package ba.sigurno.ejb.operations.upgrade;

import ba.sigurno.ejb.entity.Schema;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings both schemas up to date with this version, before a server of it starts. It is run by {@code migrate}, a process of its own, so that
 * no server knows the users of the database who may change a schema. Of several at once one works and the others wait.
 */
public final class Migration {

    private Migration() {}

    /** Migrates with the settings of the environment, prints what it did, and ends with 0, or with 1 and why. */
    public static void main(String[] arguments) {
        try {
            var access = new SchemaAccess(System.getenv());
            for (var schema : Schema.values()) {
                bringUpToDate(schema, access);
            }
        } catch (IllegalArgumentException | FlywayException e) {
            System.out.println("migrate: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void bringUpToDate(Schema schema, SchemaAccess access) {
        var flyway = access.flyway(schema).cleanDisabled(true).load();
        int run = flyway.migrate().migrationsExecuted;
        System.out.printf(
                "%s at %s, run: %d%n",
                schema.migrations(), flyway.info().current().getVersion(), run);
    }
}
