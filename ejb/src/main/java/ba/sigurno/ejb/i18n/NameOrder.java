package ba.sigurno.ejb.i18n;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Orders names in lists where both scripts stand side by side: each has its place in the alphabet of the reader's
 * script, in which it is shown.
 */
public final class NameOrder {

    private NameOrder() {}

    /**
     * Orders things by their names: for readers of Cyrillic by the azbuka (в after б, љ after л), for others by the
     * abeceda (č and ć after c, lj after l).
     */
    public static <T> Comparator<T> by(Language reader, Function<T, String> name) {
        var collator = alphabet(reader);
        return Comparator.comparing(
                named -> collator.getCollationKey(Transliterator.inScriptOf(reader, name.apply(named))));
    }

    /** Returns things in this order. */
    public static <T> List<T> sorted(Collection<T> things, Language reader, Function<T, String> name) {
        return things.stream().sorted(by(reader, name)).toList();
    }

    /**
     * Returns the order of letters. Of the JDK's collators the Croatian one knows č ć dž đ lj nj; the Bosnian and
     * Serbian Latin ones do not.
     */
    private static Collator alphabet(Language reader) {
        return Collator.getInstance(Locale.forLanguageTag(reader.isCyrillic() ? "sr" : "hr"));
    }
}
