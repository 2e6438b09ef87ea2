package ba.sigurno.ejb.exchange.gift;

import ba.sigurno.ejb.exchange.format.CategoryPath;
import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.ItemSink;
import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import ba.sigurno.ejb.exchange.format.QuestionReader;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.gift.GiftItems.GiftItem;
import ba.sigurno.ejb.text.Encodings;
import ba.sigurno.ejb.text.Encodings.Legacy;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads GIFT. Memory is bounded by the longest item, {@link ExchangeLimits#ITEM_CHARACTERS}. */
public final class GiftReader implements QuestionReader {

    private static final String CATEGORY = "$CATEGORY:";
    private static final String PUNCTUATION = "„“”‘’‚«»–—…•€°§©®×÷±\u00a0\u00ad";
    private static final String MARKED = "áéíóúäöüÁÉÍÓÚÄÖÜß";
    private static final Legacy CENTRAL = Legacy.of("windows-1250", "čćđšžČĆĐŠŽ" + MARKED + PUNCTUATION);
    private static final Legacy WESTERN =
            Legacy.of("windows-1252", "àâãåçèêëìîïñòôõùûýÿœšžÀÂÃÅÇÈÊËÌÎÏÑÒÔÕÙÛÝŸŒŠŽ¿¡" + MARKED + PUNCTUATION);
    private static final Legacy CYRILLIC =
            Legacy.of("windows-1251", "абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ" + PUNCTUATION);

    @Override
    public void read(Path file, Language language, Consumer<ReadItem> items) throws IOException {
        ExchangeLimits.requireSize(file);
        var charset = charset(file, language);
        boolean guessed = charset.name().startsWith("windows");
        var sink = new ItemSink(items);
        var category = List.<String>of();
        try (var reader = Files.newBufferedReader(file, charset)) {
            var parts = new GiftItems(reader);
            for (var item = parts.next(); item.isPresent(); item = parts.next()) {
                var found = item.get();
                if (found.text().startsWith(CATEGORY)) {
                    var lines = found.text().substring(CATEGORY.length()).split("\n", 2);
                    category = CategoryPath.read(lines[0]);
                    found = new GiftItem(found.line() + 1, lines[1], found.comments(), found.tooLong());
                }
                if (found.text().isEmpty()) {
                    continue;
                }
                var folder = category;
                var doubt = guessed ? charset : null;
                var asked = found;
                sink.read("", found.line(), notes -> question(asked, language, folder, doubt, notes));
                guessed = false;
            }
        }
    }

    private static ExchangedQuestion question(
            GiftItem item, Language language, List<String> category, Charset doubt, ItemNotes notes) {
        if (doubt != null) {
            notes.changed("exchange_gift_encoding_guessed", doubt.displayName());
        }
        DomainException.require(!item.tooLong(), "exchange_item_too_long", ExchangeLimits.ITEM_CHARACTERS);
        return new GiftParser(language, notes).question(item, category);
    }

    private static Charset charset(Path file, Language language) throws IOException {
        var older = language == Language.ENGLISH
                ? new Legacy[] {WESTERN, CENTRAL, CYRILLIC}
                : new Legacy[] {CENTRAL, CYRILLIC, WESTERN};
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
            return Encodings.of(bytes, older).orElseThrow(() -> new DomainException("exchange_gift_encoding"));
        }
    }
}
