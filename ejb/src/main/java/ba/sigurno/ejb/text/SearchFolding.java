package ba.sigurno.ejb.text;

import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds texts in memory for search, in either script and without diacritics: caj finds Čaj and Чај. */
public final class SearchFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchFolding() {}

    /** Returns the text in small Latin letters without diacritics. */
    public static String fold(String text) {
        var latin = Transliterator.toLatin(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    }
}
