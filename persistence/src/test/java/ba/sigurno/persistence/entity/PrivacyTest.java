package ba.sigurno.persistence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db");
    private static final Pattern CREATED = Pattern.compile("CREATE TABLE (\\w+)");

    @Test
    void everyTableSaysInTheDocsHowLongItsRowsAreKept() throws IOException {
        String privacy = Files.readString(Path.of("../docs/privacy.md"));
        assertThat(tables()).isNotEmpty().allSatisfy(table -> assertThat(privacy)
                .contains("`" + table + "`"));
    }

    private static Set<String> tables() throws IOException {
        try (var migrations = Files.walk(MIGRATIONS)) {
            return migrations
                    .filter(Files::isRegularFile)
                    .flatMap(migration -> CREATED.matcher(text(migration)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
