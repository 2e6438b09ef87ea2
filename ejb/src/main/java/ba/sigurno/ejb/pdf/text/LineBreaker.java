package ba.sigurno.ejb.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines, after spaces but those of a share ("< 1 %"), and after the hyphen of a double surname. Widths are those of the text one point
 * high.
 */
final class LineBreaker {

    /** Between words, after a hyphen between long parts (VI-2 and KRUG-4713 stay whole), in a web address. */
    private static final Pattern BREAKS =
            Pattern.compile("(?<= )(?<![<>] )(?!%)|(?<=\\p{L}{3}-)(?=\\p{L}{3})|(?<=[/=?])(?=[\\p{L}\\d_-]{6})");

    private static final int HALVINGS = 40;

    private final String text;
    private final Measure measure;
    private final List<Span> pieces = new ArrayList<>();

    /** Returns the width of a part of the text, from one place until before another. */
    @FunctionalInterface
    interface Measure {

        double width(int from, int to);
    }

    /** A part of the text, such as a line. */
    record Span(int from, int to) {}

    /**
     * @param widest a word wider than this may be broken anywhere
     * @param measure the width of a part of the text
     */
    LineBreaker(String text, double widest, Measure measure) {
        this.text = text;
        this.measure = measure;
        int from = 0;
        for (var breaks = BREAKS.matcher(text); breaks.find(); ) {
            addPiece(from, breaks.start(), widest);
            from = breaks.start();
        }
        addPiece(from, text.length(), widest);
    }

    private void addPiece(int begin, int end, double widest) {
        int from = begin;
        while (width(from, end) > widest) {
            int to = longestStart(from, end, widest);
            if (to >= end) {
                break;
            }
            pieces.add(new Span(from, to));
            from = to;
        }
        pieces.add(new Span(from, end));
    }

    /** Returns the end of the longest start of a word that is not too wide; one letter with its marks at least. */
    private int longestStart(int from, int to, double widest) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(from, to));
        int end = letters.next();
        for (int next = letters.next();
                next != BreakIterator.DONE && width(from, from + next) <= widest;
                next = letters.next()) {
            end = next;
        }
        return from + end;
    }

    /** Returns the least width in which the text takes no more lines than given; its lines are of similar length. */
    double narrowest(int lines) {
        double tooNarrow = 0;
        double enough = width(0, text.length());
        for (int i = 0; i < HALVINGS && lines > 1; i++) {
            double middle = (tooNarrow + enough) / 2;
            if (fits(middle, lines)) {
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return enough;
    }

    private boolean fits(double width, int lines) {
        return pieces.stream().allMatch(piece -> width(piece.from, piece.to) <= width)
                && lines(width).size() <= lines;
    }

    /**
     * Returns the lines, each as long as the width allows. A line keeps the space at its end, so that a reader of the
     * file, which does not see lines, finds it between the words.
     */
    List<Span> lines(double width) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Span piece : pieces) {
            if (to > from && width(from, piece.to) > width) {
                lines.add(new Span(from, to));
                from = to;
            }
            to = piece.to;
        }
        lines.add(new Span(from, to));
        return lines;
    }

    private double width(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return measure.width(from, end);
    }
}
