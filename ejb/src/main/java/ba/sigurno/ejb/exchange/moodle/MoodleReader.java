package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.CategoryPath;
import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ItemSink;
import ba.sigurno.ejb.exchange.format.QuestionReader;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.format.SecureXml;
import ba.sigurno.ejb.file.Pictures;
import ba.sigurno.persistence.i18n.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * Reads Moodle XML. Memory is bounded by the longest item: {@link ExchangeLimits#ITEM_CHARACTERS} and as many pictures
 * as one may have.
 */
public final class MoodleReader implements QuestionReader {

    /** The maximum number of characters: Base64 takes four for three bytes, and line ends. */
    private static final long MAX_CHARACTERS =
            ExchangeLimits.ITEM_CHARACTERS + ExchangeLimits.PICTURES * (Pictures.MAX_BYTES * 3L / 2);

    @Override
    public void read(Path file, Language language, Consumer<ReadItem> items) throws IOException {
        ExchangeLimits.requireSize(file);
        var sink = new ItemSink(items);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            SecureXml.children(in, "quiz", MAX_CHARACTERS, new Questions(sink, language));
        } catch (SecureXml.Broken broken) {
            sink.refuse("", broken.line(), broken.getKey(), broken.getArguments());
        }
    }

    /** Reads question by question; some only name the category of the following ones. */
    private static final class Questions implements SecureXml.Children {

        private final ItemSink sink;
        private final Language language;
        private List<String> category = List.of();
        private boolean categoryTold;

        private Questions(ItemSink sink, Language language) {
            this.sink = sink;
            this.language = language;
        }

        @Override
        public void next(Element element) {
            var item = new MoodleItem(element);
            if (item.attribute("type").equals("category")) {
                category = CategoryPath.read(item.first("category").text());
                categoryTold = !item.first("info").text().isEmpty();
                return;
            }
            var folder = category;
            boolean told = categoryTold;
            categoryTold = false;
            sink.read("", SecureXml.line(element), notes -> {
                if (told) {
                    notes.lost("exchange_lost_category_info");
                }
                return new MoodleParser(item, language, notes).question(folder);
            });
        }

        @Override
        public void tooLong(int line) {
            sink.refuse("", line, "exchange_item_too_long", MAX_CHARACTERS);
        }
    }
}
