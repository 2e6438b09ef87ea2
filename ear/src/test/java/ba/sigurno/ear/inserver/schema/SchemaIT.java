package ba.sigurno.ear.inserver.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The migrations have run, and nothing but them made the schema. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Test
    void everyMigrationSucceeded() {
        assertThat(count("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1"))
                .isPositive();
        assertThat(count("SELECT COUNT(*) FROM flyway_schema_history WHERE success <> 1"))
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
        assertThat(count("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' AND table_collation NOT LIKE 'utf8mb4%'"))
                .isZero();
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
