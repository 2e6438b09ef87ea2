package ba.sigurno.ejb.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads a word list of this room: one entry a line, {@code #} starts a comment, empty lines are skipped. */
public final class WordList {

    private WordList() {}

    public static List<String> read(String name) {
        try (var in = WordList.class.getResourceAsStream("/enrolment/" + name)) {
            var text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
