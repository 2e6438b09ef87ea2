package ba.sigurno.ear.inserver.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Cacheable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong without a word in such an application, held by a test each. */
@ExtendWith(ArquillianExtension.class)
class MappingPitfallsIT {

    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Test
    void everyEntityIsWoven() {
        for (var entity : em.getMetamodel().getEntities()) {
            assertThat(Arrays.stream(entity.getJavaType().getInterfaces()).map(Class::getName))
                    .as(entity.getName())
                    .contains(WOVEN);
        }
    }

    @Test
    void nothingLazyBecomesEagerUnnoticed() throws IOException {
        Path log = Path.of(System.getProperty("com.sun.aas.instanceRoot"), "logs", "server.log");
        assertThat(Files.readString(log)).doesNotContain("Reverting the lazy setting");
    }

    @Test
    void onlyReferenceDataIsKeptInTheCacheThatRequestsShare() {
        for (var entity : em.getMetamodel().getEntities()) {
            Class<?> type = entity.getJavaType();
            if (type.isAnnotationPresent(Cacheable.class)) {
                assertThat(type.getName())
                        .as("another server would not hear of changes of " + entity.getName())
                        .matches(".*\\.(territory|framework|workshop\\.topic)\\.\\w+");
            }
        }
    }
}
