package ba.sigurno.ejb.entity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.DriverManager;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings both schemas up to date before anything touches them, the main one and the confidential one, each by a user of
 * the database who may: those whom everything else uses may change rows alone. A start-up bean that reads or writes rows says
 * {@code @DependsOn("SchemaMigration")}. When a migration fails, the application does not start.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    /** Seconds within which the database greets a new connection, and lets its user in. */
    private static final int LOGIN_SECONDS = 5;

    @Resource(lookup = "jdbc/sigurno-schema")
    private DataSource main;

    @Resource(lookup = "jdbc/sigurno-confidential-schema")
    private DataSource confidential;

    /** Migrates both. No other method has its name: the container finds it by that alone. */
    @PostConstruct
    void migrateAll() {
        // A proxy takes a connection also when the database behind it is silent, and the driver alone would wait
        // without end.
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        bringUpToDate(main, "db/migration");
        bringUpToDate(confidential, "db/confidential");
    }

    private static void bringUpToDate(DataSource schema, String folder) {
        var result = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(schema)
                .locations("classpath:" + folder)
                .cleanDisabled(true)
                .load()
                .migrate();
        LOG.info(() -> folder + " at " + result.targetSchemaVersion + ", run: " + result.migrationsExecuted);
    }
}
