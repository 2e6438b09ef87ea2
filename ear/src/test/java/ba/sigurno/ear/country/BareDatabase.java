package ba.sigurno.ear.country;

import ba.sigurno.ear.server.Database;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A running database with the application's tables, without its server. */
public final class BareDatabase implements AutoCloseable {

    private final Database database;

    /** Starts it in a folder, and brings its tables up to date. */
    public BareDatabase(Path folder) {
        database = Database.create(folder, "bare");
        database.start();
        Flyway.configure()
                .dataSource(database.url(), database.schemaUser(), database.password())
                .load()
                .migrate();
    }

    /** A connection of the user who may change the tables; the caller closes it. */
    public Connection connect() throws SQLException {
        return database.connectForSchema();
    }

    /**
     * The application's own persistence unit, without the server's transactions and pool.
     *
     * @param woven whether the entities are woven, as the server does, which needs EclipseLink as an agent of the process
     */
    public EntityManagerFactory entityManagers(boolean woven) {
        return Persistence.createEntityManagerFactory(
                "sigurno",
                Map.ofEntries(
                        Map.entry("jakarta.persistence.transactionType", "RESOURCE_LOCAL"),
                        Map.entry("jakarta.persistence.jtaDataSource", ""),
                        Map.entry("jakarta.persistence.nonJtaDataSource", ""),
                        Map.entry("jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver"),
                        Map.entry("jakarta.persistence.jdbc.url", database.url() + "?connectionTimeZone=UTC"),
                        Map.entry("jakarta.persistence.jdbc.user", database.user()),
                        Map.entry("jakarta.persistence.jdbc.password", database.password()),
                        Map.entry("eclipselink.weaving", String.valueOf(woven)),
                        Map.entry("eclipselink.logging.level", "WARNING")));
    }

    @Override
    public void close() {
        database.stop();
    }
}
