package ba.sigurno.ejb.curriculum.format.reading;

import java.util.Map;
import java.util.regex.Pattern;

/** How much there is to read at once: the guide for authors bounds the words of a screen, by the age of its readers. */
public final class WordLimit {

    private static final Map<String, Integer> WORDS_A_SCREEN = Map.of("P1", 25, "P2", 60, "P3", 90, "S", 120);

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private WordLimit() {}

    /** Returns the maximum number of words on a screen, or in a part of one, for an age band. */
    public static int of(String ageBand) {
        return WORDS_A_SCREEN.getOrDefault(ageBand, Integer.MAX_VALUE);
    }

    /** Returns the number of words of a text. */
    public static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
