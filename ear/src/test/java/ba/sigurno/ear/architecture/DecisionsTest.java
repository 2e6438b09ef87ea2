package ba.sigurno.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever looks for a decision finds it in the list of all. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("../docs/adr");

    @Test
    void eachDecisionIsInTheList() throws IOException {
        var list = Files.readString(FOLDER.resolve("README.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[0-9]{4}-.*")))
                    .isNotEmpty()
                    .allMatch(name -> list.contains("](" + name + ")"), "is in docs/adr/README.md");
        }
    }
}
