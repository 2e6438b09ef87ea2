package ba.sigurno.ejb.entity;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One of the two schemas of the database. */
public enum Schema {
    /** That of everything but what is confidential. */
    MAIN("SIGURNO_DB", "db/migration"),

    /** That of the hotline and the helpline. */
    CONFIDENTIAL("SIGURNO_CONFIDENTIAL_DB", "db/confidential");

    private final String settings;
    private final String migrations;

    Schema(String settings, String migrations) {
        this.settings = settings;
        this.migrations = migrations;
    }

    /** Returns how the names of its settings begin, such as {@code SIGURNO_DB}. */
    public String settings() {
        return settings;
    }

    /** Returns the folder of its migrations, below the root of the class path. */
    public String migrations() {
        return migrations;
    }

    /**
     * Refuses a schema that lacks a migration of this version, or has another one in its place. It may have later ones.
     *
     * @param source connects as anybody who may read it
     */
    public void requireMigrated(DataSource source) {
        var validated = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:" + migrations)
                .load()
                .validateWithResult();
        if (!validated.validationSuccessful) {
            throw new IllegalStateException(validated.invalidMigrations.stream()
                    .map(invalid -> "V%s: %s".formatted(invalid.version, invalid.errorDetails.errorCode))
                    .collect(Collectors.joining(
                            ", ",
                            "The schema of " + settings + "_URL is not that of this version, run migrate: ",
                            "")));
        }
    }
}
