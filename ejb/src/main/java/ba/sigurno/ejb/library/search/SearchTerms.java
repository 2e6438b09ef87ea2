package ba.sigurno.ejb.library.search;

import ba.sigurno.ejb.text.SearchFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody looks for: several words, each of which may be said in several ways. A word finds those with another
 * ending too; {@code *} stands for any letters.
 */
final class SearchTerms {

    /** More words than these are not looked for. */
    private static final int MAX_TERMS = 8;

    /** From how many letters on an ending is left open, and before that whether a word may go on. */
    private static final int MIN_WITH_ENDING = 5;

    private static final int MIN_PREFIX = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}*]{2,60}");
    private static final Pattern ENDING = Pattern.compile("[aeiou]$");

    private final List<List<WordPattern>> terms;

    private SearchTerms(List<List<WordPattern>> terms) {
        this.terms = terms;
    }

    /** Reads what was typed; at most eight words of it. */
    static SearchTerms of(String typed, Synonyms synonyms) {
        return new SearchTerms(WORD.matcher(SearchFolding.foldWord(typed))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.replace("*", "").length() > 1)
                .limit(MAX_TERMS)
                .map(word -> term(word, synonyms))
                .toList());
    }

    private static List<WordPattern> term(String word, Synonyms synonyms) {
        var patterns = new ArrayList<WordPattern>();
        if (word.contains("*")) {
            patterns.add(WordPattern.wildcard(word));
        } else if (word.length() < MIN_PREFIX) {
            patterns.add(WordPattern.exactly(word));
        } else {
            patterns.add(WordPattern.startingWith(
                    word.length() < MIN_WITH_ENDING
                            ? word
                            : ENDING.matcher(word).replaceFirst("")));
        }
        synonyms.of(word).map(WordPattern::startingWith).forEach(patterns::add);
        return patterns;
    }

    /** Returns the words, of each all ways to say it. */
    List<List<WordPattern>> all() {
        return terms;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Returns whether a word, as somebody wrote it, is one that is looked for. */
    boolean isHit(String word) {
        var folded = SearchFolding.foldWord(word);
        return terms.stream().flatMap(List::stream).anyMatch(pattern -> pattern.matches(folded));
    }
}
