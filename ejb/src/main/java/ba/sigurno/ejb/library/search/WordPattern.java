package ba.sigurno.ejb.library.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folded words that begin alike.
 *
 * @param prefix how they begin
 * @param rest what follows, where that is not just anything; null for anything
 */
record WordPattern(String prefix, Pattern rest) {

    private static final String WILDCARD = "*";

    /** Returns the pattern of all words that begin with a stem. */
    static WordPattern startingWith(String stem) {
        return new WordPattern(stem, null);
    }

    /** Returns the pattern of exactly one word. */
    static WordPattern exactly(String word) {
        return new WordPattern(word, Pattern.compile(""));
    }

    /** Returns the pattern of a word in which {@code *} stands for any letters, none too. */
    static WordPattern wildcard(String word) {
        int first = word.indexOf(WILDCARD);
        var rest = word.substring(first);
        if (rest.equals(WILDCARD)) {
            return startingWith(word.substring(0, first));
        }
        var expression =
                Arrays.stream(rest.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return new WordPattern(word.substring(0, first), Pattern.compile(expression));
    }

    /** Returns whether a folded word is one of them. */
    boolean matches(String word) {
        return word.startsWith(prefix)
                && (rest == null
                        || rest.matcher(word)
                                .region(prefix.length(), word.length())
                                .matches());
    }
}
