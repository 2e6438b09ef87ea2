package ba.sigurno.ejb.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, embedded as subsets of the letters that are printed. */
public final class Fonts {

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    public Fonts(PDDocument document) {
        this.document = document;
    }

    /** Returns the font to set in a content stream of this document. */
    public PDFont font(Face face) {
        return fonts.computeIfAbsent(face, this::embed);
    }

    /** Returns the width of a text at one point. */
    public double width(Face face, String text) {
        return face.width(text);
    }

    private PDFont embed(Face face) {
        try {
            return PDType0Font.load(document, face.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
