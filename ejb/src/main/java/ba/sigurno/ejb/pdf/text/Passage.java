package ba.sigurno.ejb.pdf.text;

import ba.sigurno.ejb.pdf.drawing.Colour;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** A text with words in bold or slanted, at one size, broken into lines of a width. */
public final class Passage implements SetText {

    private static final float ASCENT = 0.93f;
    private static final float DESCENT = 0.24f;

    /** How far slanted letters lean, as a part of their height. */
    private static final float SLANT = 0.2f;

    private final Fonts fonts;
    private final Look look;
    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<LineBreaker.Span> lines;

    /**
     * Words of one look.
     *
     * @param words the words, with a space at an end where one stands between them and the next
     * @param bold whether they are bold
     * @param slanted whether they lean; letters that are upright otherwise, because an italic face has Russian shapes of
     *     Cyrillic letters
     */
    public record Run(String words, boolean bold, boolean slanted) {}

    /**
     * How a passage looks.
     *
     * @param size the size of its letters in points
     * @param leading the height of a line, in sizes
     * @param colour the colour of its letters
     * @param balanced whether its lines are of similar length, as those of a heading; else as long as there is room
     */
    public record Look(float size, float leading, Colour colour, boolean balanced) {}

    private record Part(int from, int to, Face face, boolean slanted) {}

    private Passage(Fonts fonts, Look look, List<Run> runs, float width) {
        this.fonts = fonts;
        this.look = look;
        var all = new StringBuilder();
        for (var run : runs) {
            int from = all.length();
            append(run.words(), all);
            parts.add(new Part(from, all.length(), run.bold() ? Face.SANS_BOLD : Face.SANS, run.slanted()));
        }
        text = all.toString();
        double room = width / look.size();
        var breaker = new LineBreaker(text, room, this::width);
        var longest = breaker.lines(room);
        lines = look.balanced() ? breaker.lines(breaker.narrowest(longest.size())) : longest;
    }

    private static void append(String words, StringBuilder all) {
        var printable = Printable.text(words);
        if (all.length() > 0 && all.charAt(all.length() - 1) != ' ' && words.startsWith(" ")) {
            all.append(' ');
        }
        all.append(printable);
        if (!printable.isEmpty() && words.endsWith(" ")) {
            all.append(' ');
        }
    }

    /**
     * Breaks a text into lines of a width.
     *
     * @throws UnprintableTextException when the text has a character that cannot be printed
     */
    public static Passage set(Fonts fonts, List<Run> runs, Look look, float width) {
        return new Passage(fonts, look, runs, width);
    }

    private double width(int from, int to) {
        return parts.stream()
                .mapToDouble(part -> {
                    int begin = Math.max(from, part.from);
                    int end = Math.min(to, part.to);
                    return begin < end ? fonts.width(part.face, text.substring(begin, end)) : 0;
                })
                .sum();
    }

    @Override
    public float height() {
        return look.size() * (ASCENT + DESCENT + look.leading() * (lines.size() - 1));
    }

    /** Returns the lines from the top, without the spaces between them. */
    public List<String> lines() {
        return lines.stream()
                .map(line -> text.substring(line.from(), line.to()).stripTrailing())
                .toList();
    }

    @Override
    public void draw(PDPageContentStream content, float left, float top) throws IOException {
        content.beginText();
        look.colour().fill(content);
        float baseline = top - ASCENT * look.size();
        for (var line : lines) {
            float x = left;
            for (var part : parts) {
                int from = Math.max(line.from(), part.from);
                int to = Math.min(line.to(), part.to);
                if (from < to) {
                    var words = text.substring(from, to);
                    content.setFont(fonts.font(part.face), look.size());
                    content.setTextMatrix(new Matrix(1, 0, part.slanted ? SLANT : 0, 1, x, baseline));
                    content.showText(words);
                    x += (float) (fonts.width(part.face, words) * look.size());
                }
            }
            baseline -= look.leading() * look.size();
        }
        content.endText();
    }
}
