package ba.sigurno.ejb.pdf.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text fitted to a width: broken into lines of similar length and made smaller as far as needed. */
public final class TextBlock implements SetText {

    private static final float ASCENT = 0.93f;
    private static final float DESCENT = 0.24f;
    private static final float LEADING = 1.22f;

    private final Fonts fonts;
    private final TextStyle style;
    private final List<String> lines;
    private final float size;
    private final float width;

    private TextBlock(Fonts fonts, TextStyle style, List<String> lines, float size, float width) {
        this.fonts = fonts;
        this.style = style;
        this.lines = lines;
        this.size = size;
        this.width = width;
    }

    /**
     * Fits a text to a width. It takes the fewest lines in which it stays comfortable to read; with all lines that the
     * style allows it shrinks until it fits.
     *
     * @throws UnprintableTextException when the text has a character that cannot be printed
     */
    public static TextBlock fit(Fonts fonts, String text, TextStyle style, float width) {
        return fit(fonts, text, style, width, Float.POSITIVE_INFINITY);
    }

    /** Fits a text to a width and a height; of sizes that are all uncomfortable it takes the largest. */
    public static TextBlock fit(Fonts fonts, String text, TextStyle style, float width, float height) {
        String printable = Printable.text(text);
        LineBreaker breaker = new LineBreaker(
                printable,
                width / style.comfortable(),
                (from, to) -> measure(fonts, style, printable.substring(from, to)));
        TextBlock best = null;
        for (int lines = 1; ; lines++) {
            double narrowest = breaker.narrowest(lines);
            float size = (float) Math.min(Math.min(style.size(), width / narrowest), height / inSizes(lines));
            if (best == null || size >= best.size) {
                best = new TextBlock(fonts, style, lines(printable, breaker, narrowest), size, width);
            }
            if (size >= style.comfortable() || lines == style.maxLines()) {
                return best;
            }
        }
    }

    private static List<String> lines(String text, LineBreaker breaker, double width) {
        return breaker.lines(width).stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }

    /** Returns the height of so many lines, in sizes of their letters. */
    private static float inSizes(int lines) {
        return ASCENT + DESCENT + LEADING * (lines - 1);
    }

    private static double measure(Fonts fonts, TextStyle style, String line) {
        int gaps = Math.max(0, line.length() - 1);
        return fonts.width(style.face(), line) + style.tracking() * gaps;
    }

    /** Returns the lines from the top, without the spaces between them. */
    public List<String> lines() {
        return lines.stream().map(String::stripTrailing).toList();
    }

    /** Returns the size of the letters after fitting, in points. */
    public float size() {
        return size;
    }

    @Override
    public float height() {
        return size * inSizes(lines.size());
    }

    @Override
    public void draw(PDPageContentStream content, float left, float top) throws IOException {
        content.beginText();
        content.setFont(fonts.font(style.face()), size);
        style.colour().fill(content);
        content.setCharacterSpacing(style.tracking() * size);
        float x = 0;
        float y = 0;
        float baseline = top - ASCENT * size;
        for (String line : lines) {
            double taken = measure(fonts, style, line.stripTrailing()) * size;
            float lineX = left + style.align().indent((float) (width - taken));
            content.newLineAtOffset(lineX - x, baseline - y);
            content.showText(line);
            x = lineX;
            y = baseline;
            baseline -= LEADING * size;
        }
        content.endText();
    }
}
