package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Chooses among the texts that data has in several languages. */
public final class Localised {

    private Localised() {}

    /**
     * Returns the text for {@code language}: its own; for Serbian in Cyrillic the Latin one transliterated; else
     * Bosnian; else any.
     *
     * @throws NoSuchElementException when there is no text at all
     */
    public static String text(Map<Language, String> texts, Language language) {
        return text(texts, language, Transliterator::toCyrillic);
    }

    /** Returns the language that is shown to who reads {@code language}: that, where there is such a text. */
    public static Language shown(Set<Language> languages, Language language) {
        if (languages.contains(language) || language.isCyrillic() && languages.contains(Language.SERBIAN_LATIN)) {
            return language;
        }
        return languages.contains(Language.BOSNIAN)
                ? Language.BOSNIAN
                : languages.iterator().next();
    }

    /** Chooses likewise among records of several texts, which {@code toCyrillic} transliterates as a whole. */
    public static <T> T text(Map<Language, T> texts, Language language, UnaryOperator<T> toCyrillic) {
        if (texts.containsKey(language)) {
            return texts.get(language);
        }
        if (language.isCyrillic() && texts.containsKey(Language.SERBIAN_LATIN)) {
            return toCyrillic.apply(texts.get(Language.SERBIAN_LATIN));
        }
        if (texts.containsKey(Language.BOSNIAN)) {
            return texts.get(Language.BOSNIAN);
        }
        return texts.values().iterator().next();
    }
}
