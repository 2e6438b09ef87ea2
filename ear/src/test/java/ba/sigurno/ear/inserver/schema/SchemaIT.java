package ba.sigurno.ear.inserver.schema;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Rows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The migrations have run, and nothing but them made the schema. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @Inject
    private Rows rows;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Test
    void everyMigrationSucceeded() {
        assertThat(rows.count("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1"))
                .isPositive();
        assertThat(rows.count("SELECT COUNT(*) FROM flyway_schema_history WHERE success <> 1"))
                .isZero();
    }

    @Test
    void everyEntityHasItsTableAndColumns() {
        for (var entity : em.getMetamodel().getEntities()) {
            assertThat(em.createQuery("SELECT e FROM " + entity.getName() + " e", entity.getJavaType())
                            .setMaxResults(1)
                            .getResultList())
                    .as(entity.getName())
                    .isNotNull();
        }
    }

    @Test
    void everyTableKeepsEveryLetter() {
        assertThat(rows.count("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' AND table_collation NOT LIKE 'utf8mb4%'"))
                .isZero();
    }
}
