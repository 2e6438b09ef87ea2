package ba.sigurno.persistence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database of several nodes rejects a table without a primary key; a single node accepts it. */
class PrimaryKeyTest {

    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE(?: IF NOT EXISTS)? (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"migration", "confidential"})
    void everyTableHasPrimaryKey(String schema) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db", schema))) {
            var tables = files.map(PrimaryKeyTest::text)
                    .flatMap(sql -> TABLE.matcher(sql).results())
                    .toList();
            assertThat(tables).hasSizeGreaterThan(10);
            assertThat(tables)
                    .filteredOn(table -> !table.group(2).contains("PRIMARY KEY"))
                    .extracting(MatchResult::group)
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
