package ba.sigurno.ejb.library.item;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.library.item.LibraryText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The text of an item that is shown to a reader.
 *
 * @param text the text
 * @param language the language in which it is shown
 */
public record ShownText(LibraryText text, Language language) {

    /** Chooses among the texts that an item has, of which there is at least one. */
    public static ShownText of(List<LibraryText> texts, Language reader) {
        Map<Language, LibraryText> byLanguage = new EnumMap<>(Language.class);
        texts.forEach(text -> byLanguage.put(text.getLanguage(), text));
        var shown = Localised.shown(byLanguage.keySet(), reader);
        var written = byLanguage.containsKey(shown) ? shown : Language.SERBIAN_LATIN;
        return new ShownText(byLanguage.get(written), shown);
    }

    /** Returns whether it is transliterated. */
    public boolean isCyrillic() {
        return language != text.getLanguage();
    }

    /** Returns words of the text in the script in which it is shown. */
    public String inScript(String words) {
        return isCyrillic() ? Transliterator.toCyrillic(words) : words;
    }
}
