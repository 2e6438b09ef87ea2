package ba.sigurno.ejb.entity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/**
 * Lets nothing start with schemas that lack a migration of this version. The server cannot bring them up to date: its users of the database
 * may change rows alone. A start-up bean that reads or writes rows says {@code @DependsOn("SchemaCheck")}.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaCheck {

    @Resource(lookup = "jdbc/sigurno")
    private DataSource main;

    @Resource(lookup = "jdbc/sigurno-confidential")
    private DataSource confidential;

    /** Checks both. No other method has its name: the container finds it by that alone. */
    @PostConstruct
    void checkBothSchemas() {
        Schema.greetInTime();
        Schema.MAIN.requireMigrated(main);
        Schema.CONFIDENTIAL.requireMigrated(confidential);
    }
}
