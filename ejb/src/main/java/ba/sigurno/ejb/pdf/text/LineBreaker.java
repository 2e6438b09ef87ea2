package ba.sigurno.ejb.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines, after spaces and after the hyphen of a double surname. Widths are those of the text one point
 * high.
 */
final class LineBreaker {

    /** Between words, after a hyphen between long parts (VI-2 and KRUG-4713 stay whole), in a web address. */
    private static final Pattern BREAKS =
            Pattern.compile("(?<= )|(?<=\\p{L}{3}-)(?=\\p{L}{3})|(?<=[/=?])(?=[\\p{L}\\d_-]{6})");

    private static final int HALVINGS = 40;

    private final ToDoubleFunction<String> measure;
    private final List<String> pieces = new ArrayList<>();

    /**
     * @param widest a word wider than this may be broken anywhere
     * @param measure the width of a text
     */
    LineBreaker(String text, double widest, ToDoubleFunction<String> measure) {
        this.measure = measure;
        for (String piece : BREAKS.split(text)) {
            addPiece(piece, widest);
        }
    }

    private void addPiece(String piece, double widest) {
        String rest = piece;
        while (width(rest) > widest) {
            int end = longestStart(rest, widest);
            if (end >= rest.length()) {
                break;
            }
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
    }

    /** Returns the end of the longest start of a word that is not too wide; one letter with its marks at least. */
    private int longestStart(String word, double widest) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int end = letters.next();
        for (int next = letters.next();
                next != BreakIterator.DONE && width(word.substring(0, next)) <= widest;
                next = letters.next()) {
            end = next;
        }
        return end;
    }

    /** Returns the least width in which the text takes no more lines than given; its lines are of similar length. */
    double narrowest(int lines) {
        double tooNarrow = 0;
        double enough = width(String.join("", pieces));
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
        return pieces.stream().allMatch(piece -> width(piece) <= width)
                && lines(width).size() <= lines;
    }

    /**
     * Returns the lines, each as long as the width allows. A line keeps the space at its end, so that a reader of the
     * file, which does not see lines, finds it between the words.
     */
    List<String> lines(double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            if (!line.isEmpty() && width(line + piece) > width) {
                lines.add(line);
                line = "";
            }
            line += piece;
        }
        lines.add(line);
        return lines;
    }

    private double width(String line) {
        return measure.applyAsDouble(line.stripTrailing());
    }
}
