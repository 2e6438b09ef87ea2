package ba.sigurno.ejb.enrolment;

import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a child as somebody wrote it, perhaps with a surname. It lives while a list is read; what is kept of it is
 * {@link #kept}: the first name, and of every other word no more than its first letters.
 */
public final class WrittenName {

    private static final Pattern ORDINAL = Pattern.compile("^\\s*\\d{1,3}(?:[.)]\\s*|\\s+)(?=\\p{L})");
    private static final Pattern COMMA = Pattern.compile("[^,]+,[^,]+");
    private static final Pattern SHORTENED = Pattern.compile("\\p{L}(?:\\p{L}|\\p{M}){0,3}\\.");
    private static final Pattern SURNAME = Pattern.compile("(?iu).{2,}(?:ić|ic|ић)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Set<String> DIGRAPHS = Set.of("lj", "nj", "dž");

    private final List<String> given;
    private final List<String> rest;

    /** Worked out when it is first needed, for a name is compared with many. */
    private List<String> folded;

    private List<String> loose;

    private WrittenName(List<String> given, List<String> rest) {
        this.given = List.copyOf(given);
        this.rest = List.copyOf(rest);
    }

    /** Returns a name of one cell, the first name first; a comma says that it is the other way round. */
    public static WrittenName of(String cell) {
        if (COMMA.matcher(cell.strip()).matches()) {
            return surnameFirst(cell.replace(',', ' '));
        }
        var words = words(cell);
        return new WrittenName(part(words, 0, 1), part(words, 1, words.size()));
    }

    /** Returns a name of one cell, the surname first. A surname of several words is known by their ends in -ić. */
    public static WrittenName surnameFirst(String cell) {
        var words = words(cell.replace(',', ' '));
        int first = Math.min(1, words.size() - 1);
        for (int at = 1; at < words.size() - 1; at++) {
            if (SURNAME.matcher(words.get(at)).matches()) {
                first = at + 1;
            }
        }
        var rest = new ArrayList<>(part(words, first + 1, words.size()));
        rest.addAll(part(words, 0, Math.max(0, first)));
        return new WrittenName(part(words, Math.max(0, first), first + 1), rest);
    }

    /** Returns a name of two cells; the one of the first name may hold several, all of which are kept. */
    public static WrittenName of(String given, String surname) {
        return surname.isBlank() ? of(given) : new WrittenName(words(given), words(surname));
    }

    /** Returns whether the cells of a column look more like surnames: how many of them, in percent, end in -ić. */
    public static int surnames(List<String> cells) {
        long found = cells.stream()
                .filter(cell -> SURNAME.matcher(cell.strip()).matches())
                .count();
        return cells.isEmpty() ? 0 : (int) (found * 100 / cells.size());
    }

    /** Returns the name with at most some letters of every word after the first name: "Amina H.", "Amina Ho.". */
    public String kept(int letters) {
        return Stream.concat(given.stream(), rest.stream().map(word -> shortened(word, letters)))
                .collect(Collectors.joining(" "));
    }

    /** Returns the most letters that make a difference. */
    public int longest() {
        return rest.stream()
                .map(WrittenName::letters)
                .mapToInt(word -> word.codePointCount(0, word.length()))
                .max()
                .orElse(1);
    }

    /** Returns the shortest name that is told apart, by as many letters as it takes; the longest when none is. */
    public String shortest(IntPredicate apart) {
        int letters = 1;
        while (letters < longest() && !apart.test(letters)) {
            letters++;
        }
        return kept(letters);
    }

    /** Returns whether two are the same name, in either script, with đ or dj, and where one of them is shortened. */
    public boolean isSame(WrittenName other) {
        return fit(folded(), other.folded());
    }

    /** Returns the words in a form that is equal for two who have the same name, written out, in whatever order. */
    public List<String> unordered() {
        return folded().stream().sorted().toList();
    }

    /**
     * Returns whether two may be the same child: a letter without its mark, surname and first name swapped, or one without a
     * surname.
     */
    public boolean isLike(WrittenName other) {
        var own = loose();
        var theirs = other.loose();
        return fit(own, theirs)
                || fit(swapped(own), theirs)
                || fit(own, swapped(theirs))
                || isShorter(own, theirs)
                || isShorter(theirs, own);
    }

    private static List<String> swapped(List<String> words) {
        var swapped = new ArrayList<>(words);
        Collections.reverse(swapped);
        return swapped;
    }

    /** Returns whether another one says more of the same name: it has the words of this one and a surname besides. */
    public boolean isLessThan(WrittenName other) {
        return isShorter(folded(), other.folded());
    }

    private static boolean isShorter(List<String> fewer, List<String> more) {
        return !fewer.isEmpty() && fewer.size() < more.size() && fit(fewer, more.subList(0, fewer.size()));
    }

    private static boolean fit(List<String> one, List<String> other) {
        boolean fits =
                !one.isEmpty() && one.size() == other.size() && one.get(0).equals(other.get(0));
        for (int at = 1; fits && at < one.size(); at++) {
            fits = one.get(at).startsWith(other.get(at)) || other.get(at).startsWith(one.get(at));
        }
        return fits;
    }

    private List<String> folded() {
        if (folded == null) {
            folded = folded(word -> Normalizer.normalize(Transliterator.toLatin(word), Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .replace("đ", "dj"));
        }
        return folded;
    }

    private List<String> loose() {
        if (loose == null) {
            loose = folded(word -> SearchFolding.fold(word).replace("dj", "d"));
        }
        return loose;
    }

    private List<String> folded(UnaryOperator<String> fold) {
        return Stream.concat(given.stream(), rest.stream())
                .map(word -> NO_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .map(fold)
                .toList();
    }

    private static List<String> words(String cell) {
        var tidy = RecognitionName.tidy(ORDINAL.matcher(cell).replaceFirst(""));
        return tidy.isEmpty() ? List.of() : List.of(tidy.split(" "));
    }

    private static List<String> part(List<String> words, int from, int to) {
        return words.subList(Math.min(from, words.size()), Math.min(Math.max(from, to), words.size()));
    }

    /** Returns a word cut down to letters and a full stop; a number stays, and so does what is short already. */
    private static String shortened(String word, int letters) {
        var all = letters(word);
        if (all.isEmpty()) {
            return word;
        }
        if (SHORTENED.matcher(word).matches()) {
            return capital(all, all.length());
        }
        int count = Math.min(letters, all.codePointCount(0, all.length()));
        int end = all.offsetByCodePoints(0, count);
        if (count == 1
                && all.length() > 1
                && DIGRAPHS.contains(all.substring(0, 2).toLowerCase(Locale.ROOT))) {
            end = 2;
        }
        return capital(all, end);
    }

    private static String capital(String letters, int end) {
        int first = letters.offsetByCodePoints(0, 1);
        return letters.substring(0, first).toUpperCase(Locale.ROOT)
                + letters.substring(first, end).toLowerCase(Locale.ROOT)
                + ".";
    }

    private static String letters(String word) {
        return NO_LETTERS.matcher(word).replaceAll("");
    }
}
