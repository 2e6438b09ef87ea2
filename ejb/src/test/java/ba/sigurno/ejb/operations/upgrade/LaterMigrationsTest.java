package ba.sigurno.ejb.operations.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a migration after the first release must be. Those of the first release are below V1000, and may be edited until then.
 */
class LaterMigrationsTest {

    private static final Path FOLDER = Path.of("../persistence/src/main/resources/db");

    @Test
    void eachRollsOrSaysSinceWhenItDoes() throws IOException {
        assertThat(later())
                .allSatisfy(script ->
                        assertThat(isRolling(script)).as(script.name()).isTrue());
    }

    /** A server that dies at a statement leaves it done or not done: after one statement there is no middle. */
    @Test
    void eachHasOneStatement() throws IOException {
        assertThat(later())
                .allSatisfy(script ->
                        assertThat(script.statements()).as(script.name()).hasSize(1));
    }

    @Test
    void oneThatWouldBreakTheVersionBeforeIsRefused() {
        assertThat(isRolling(new MigrationScript("V1000__x.sql", "ALTER TABLE pupil DROP COLUMN age;")))
                .isFalse();
        assertThat(isRolling(new MigrationScript(
                        "V1000__x.sql", "-- Safe since 1.1.0: nobody reads it.\nALTER TABLE pupil DROP COLUMN age;")))
                .isTrue();
    }

    private static boolean isRolling(MigrationScript script) {
        return script.breaking().isEmpty() || script.safeSince().isPresent();
    }

    private static List<MigrationScript> later() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d{4,}__.*\\.sql"))
                    .map(LaterMigrationsTest::read)
                    .toList();
        }
    }

    private static MigrationScript read(Path file) {
        try {
            return new MigrationScript(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
