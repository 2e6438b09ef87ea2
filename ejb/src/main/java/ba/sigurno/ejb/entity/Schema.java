package ba.sigurno.ejb.entity;

import java.sql.DriverManager;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One of the two schemas of the database. */
public enum Schema {
    /** That of everything but what is confidential. */
    MAIN("SIGURNO_DB", "db/migration"),

    /** That of the hotline and the helpline. */
    CONFIDENTIAL("SIGURNO_CONFIDENTIAL_DB", "db/confidential");

    /** Seconds within which the database greets a new connection, and lets its user in. */
    private static final int LOGIN_SECONDS = 5;

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
     * Lets the process wait no longer than a few seconds for a database to greet it. A proxy takes a connection also when the
     * database behind it is silent, and the driver alone would wait without end.
     */
    public static void greetInTime() {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
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
