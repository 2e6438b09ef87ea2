package ba.sigurno.ejb.register;

import ba.sigurno.ejb.text.SearchFolding;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two names are written for one school: script, diacritics, quotation marks and the usual abbreviations do
 * not count, so that "JU OŠ „Čelić“" is "Javna ustanova osnovna škola Celic".
 */
public final class SchoolNameKey {

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "os", "osnovna skola",
            "ss", "srednja skola",
            "mss", "mjesovita srednja skola",
            "ssc", "srednjoskolski centar",
            "oms", "osnovna muzicka skola");

    /** Words that are left out as often as written. */
    private static final Set<String> EMPTY = Set.of("ju", "jav", "javna", "ustanova");

    private SchoolNameKey() {}

    /** Returns what the names of one school have in common. */
    public static String of(String name) {
        return Stream.of(SearchFolding.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
