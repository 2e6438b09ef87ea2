package ba.sigurno.ejb.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A type face of the documents. All are DejaVu, which has every Latin and Cyrillic letter the product needs. There is
 * no italic on purpose: italic Cyrillic has other letter shapes in Serbian than in Russian, and the Russian ones are the
 * default of the font.
 */
public enum Face {
    SANS("DejaVuSansCondensed"),
    SANS_BOLD("DejaVuSansCondensed-Bold"),
    SERIF_BOLD("DejaVuSerifCondensed-Bold");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Reads the font's file from the class path. */
    TrueTypeFont open() throws IOException {
        try (InputStream bytes = Face.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            if (bytes == null) {
                throw new IllegalStateException("The font " + file + " is not on the class path");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Ligatures would put one glyph for "fi" into the text, and a name could no longer be searched or read out.
            font.setEnableGsub(false);
            return font;
        }
    }
}
