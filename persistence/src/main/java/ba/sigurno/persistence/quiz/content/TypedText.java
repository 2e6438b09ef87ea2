package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A typed answer, compared as a patient teacher does: Cyrillic and Latin are the same, letters without their diacritics
 * stand for those with them (also {@code dj} for đ), blanks, quotes and a full stop at the end do not matter.
 */
final class TypedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'„“”‚‘’«»‹›`´]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
    private static final Pattern END = Pattern.compile("(?<=.)[.!?…]+$");

    private final String folded;
    private final boolean exactCase;

    TypedText(String text, boolean exactCase) {
        this.exactCase = exactCase;
        this.folded = fold(text);
    }

    /** Returns whether a pattern stands for it; see {@link TextInteraction.Accepted}. */
    boolean matches(String pattern) {
        var pieces = split(pattern);
        if (pieces.length == 1) {
            return folded.equals(fold(pieces[0]));
        }
        return matches(pieces);
    }

    /**
     * Matches piece after piece from the left, which is enough as stars match anything; never slower than length by
     * pieces.
     */
    private boolean matches(String[] pieces) {
        var first = fold(pieces[0]);
        var last = fold(pieces[pieces.length - 1]);
        if (!folded.startsWith(first)) {
            return false;
        }
        int from = first.length();
        for (int piece = 1; piece < pieces.length - 1; piece++) {
            var middle = fold(pieces[piece]);
            int at = folded.indexOf(middle, from);
            if (at < 0) {
                return false;
            }
            from = at + middle.length();
        }
        return folded.length() - last.length() >= from && folded.endsWith(last);
    }

    /** Returns the text to type for a pattern; empty when a star leaves it open. */
    static Optional<String> literal(String pattern) {
        var pieces = split(pattern);
        return pieces.length == 1 ? Optional.of(pieces[0]) : Optional.empty();
    }

    private static String[] split(String pattern) {
        var pieces = pattern.split("(?<!\\\\)\\*", -1);
        for (int at = 0; at < pieces.length; at++) {
            pieces[at] = pieces[at].replace("\\*", "*");
        }
        return pieces;
    }

    private String fold(String text) {
        var latin = Transliterator.toLatin(Normalizer.normalize(text, Normalizer.Form.NFKC));
        var bare =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        bare = bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("dj", "d")
                .replace("Dj", "D")
                .replace("DJ", "D");
        bare = QUOTES.matcher(bare).replaceAll("");
        bare = DASHES.matcher(bare).replaceAll("-");
        bare = END.matcher(BLANKS.matcher(bare).replaceAll(" ").strip()).replaceAll("");
        return exactCase ? bare : bare.toLowerCase(Locale.ROOT);
    }
}
