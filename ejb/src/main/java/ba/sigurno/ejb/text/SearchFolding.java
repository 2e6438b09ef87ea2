package ba.sigurno.ejb.text;

import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds texts in memory for search, in either script and without diacritics: caj finds Čaj and Чај. */
public final class SearchFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}");

    private SearchFolding() {}

    /** Returns the text in small Latin letters without diacritics. */
    public static String fold(String text) {
        var latin = Transliterator.toLatin(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Returns the text folded, with one letter for đ, dj and d too: djeca, đeca and deca are one. */
    public static String foldWord(String text) {
        return fold(text).replace("dj", "d");
    }

    /** Returns the words of a text of two letters and more, each once, as {@link #foldWord} has them. */
    public static Set<String> words(String text) {
        return WORD.matcher(foldWord(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
