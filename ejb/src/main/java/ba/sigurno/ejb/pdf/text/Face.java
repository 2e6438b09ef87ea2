package ba.sigurno.ejb.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A type face of the documents. All are DejaVu, which have every Latin and Cyrillic letter the product needs. There is
 * no italic on purpose: italic Cyrillic has other letter shapes in Serbian than in Russian, and the Russian ones are
 * the default of the font.
 */
public enum Face {
    SANS("DejaVuSansCondensed"),
    SANS_BOLD("DejaVuSansCondensed-Bold"),
    SERIF("DejaVuSerifCondensed"),
    SERIF_BOLD("DejaVuSerifCondensed-Bold");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private static final int THOUSAND = 1000;

    private final String file;
    private TrueTypeFont font;
    private CmapLookup glyphs;

    Face(String file) {
        this.file = file;
    }

    /**
     * Returns the font, read from the class path once: reading it takes longer than drawing a page. Threads may share
     * it.
     */
    synchronized TrueTypeFont font() {
        if (font == null) {
            try {
                font = read();
                glyphs = font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    /**
     * Returns whether the font has a glyph for a character, and for it alone: only then can it be read back from a
     * document.
     */
    boolean has(int codePoint) {
        font();
        int glyph = glyphs.getGlyphId(codePoint);
        return glyph != 0 && glyphs.getCharCodes(glyph).get(0) == codePoint;
    }

    /** Returns the width of a text at one point, rounded as documents state it. */
    double width(String text) {
        try {
            double unit = THOUSAND / (double) font().getUnitsPerEm();
            long sum = 0;
            for (int at = 0; at < text.length(); at++) {
                sum += Math.round(font.getAdvanceWidth(glyphs.getGlyphId(text.charAt(at))) * unit);
            }
            return sum / (double) THOUSAND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont read() throws IOException {
        try (InputStream bytes = Face.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            if (bytes == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Ligatures would put one glyph for "fi" into the text, and a name could no longer be searched or read out.
            parsed.setEnableGsub(false);
            return parsed;
        }
    }
}
