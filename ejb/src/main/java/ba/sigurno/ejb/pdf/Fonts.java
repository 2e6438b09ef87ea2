package ba.sigurno.ejb.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, read when first used and embedded as subsets of the letters that are printed. */
public final class Fonts implements AutoCloseable {

    private final PDDocument document;
    private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    Fonts(PDDocument document) {
        this.document = document;
    }

    /** The font to set in a content stream of this document. */
    public PDFont font(Face face) {
        return fonts.computeIfAbsent(face, this::embed);
    }

    /** How wide a text is when printed one point high. */
    public double width(Face face, String text) {
        try {
            return font(face).getStringWidth(text) / 1000.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont embed(Face face) {
        try {
            TrueTypeFont file = face.open();
            files.put(face, file);
            return PDType0Font.load(document, file, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the font files; only after the document is saved, because the subsets are cut while saving. */
    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files.values()) {
            file.close();
        }
    }
}
