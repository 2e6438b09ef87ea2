package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What readers make of files in tests. */
public final class ReadItems {

    private ReadItems() {}

    /** The items of a file with this content, whose texts are in Bosnian where it does not say. */
    public static List<ReadItem> of(QuestionReader reader, byte[] content) {
        return of(reader, content, Language.BOSNIAN);
    }

    /** The items of a file with this content, whose texts are in a language where it does not say. */
    public static List<ReadItem> of(QuestionReader reader, byte[] content, Language language) {
        try {
            var file = Files.createTempFile("questions", null);
            try {
                Files.write(file, content);
                var items = new ArrayList<ReadItem>();
                reader.read(file, language, items::add);
                return items;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message keys of what was found in an item. */
    public static List<String> keys(ReadItem item) {
        return item.findings().stream().map(Finding::key).toList();
    }
}
