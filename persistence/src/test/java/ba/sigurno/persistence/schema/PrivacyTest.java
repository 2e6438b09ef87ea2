package ba.sigurno.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    @Test
    void everyTableSaysInTheDocsHowLongItsRowsAreKept() throws IOException {
        String privacy = Files.readString(Path.of("../docs/privacy.md"));
        List<String> tables;
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            tables = migrations
                    .flatMap(migration -> TABLE.matcher(text(migration)).results())
                    .map(match -> match.group(1))
                    .toList();
        }
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(privacy).contains("`" + table + "`"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
