package ba.sigurno.ejb.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, read when first used and embedded as subsets of the letters that are printed. */
public final class Fonts implements AutoCloseable {

    private final PDDocument document;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

    Fonts(PDDocument document) {
        this.document = document;
    }

    /** The font to set in a content stream of this document. */
    public PDFont font(Face face) {
        return loaded(face).font;
    }

    /** How wide a text is when printed one point high. */
    public double width(Face face, String text) {
        try {
            return font(face).getStringWidth(text) / 1000.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text in the form in which it is printed: letters composed (c and a loose acute become ć), any run of white space
     * one space, none at the ends.
     *
     * @throws UnprintableTextException when the face lacks one of the characters
     */
    public String printable(Face face, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String printable = composed.replaceAll("\\s+", " ").strip();
        printable.codePoints().filter(c -> !canPrint(face, c)).findFirst().ifPresent(codePoint -> {
            throw new UnprintableTextException(text, codePoint);
        });
        return printable;
    }

    private boolean canPrint(Face face, int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
            default -> loaded(face).hasGlyph(codePoint);
        };
    }

    private Loaded loaded(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    private Loaded load(Face face) {
        try (InputStream file = Fonts.class.getResourceAsStream(face.resource())) {
            if (file == null) {
                throw new IllegalStateException("The font " + face.resource() + " is not on the class path");
            }
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would put one glyph for "fi" into the text, and a name could no longer be searched or read out.
            outlines.setEnableGsub(false);
            return new Loaded(outlines, PDType0Font.load(document, outlines, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the font files; only after the document is saved, because the subsets are cut while saving. */
    @Override
    public void close() throws IOException {
        for (Loaded each : loaded.values()) {
            each.outlines.close();
        }
    }

    private record Loaded(TrueTypeFont outlines, PDType0Font font) {

        boolean hasGlyph(int codePoint) {
            return font.getCmapLookup().getGlyphId(codePoint) != 0;
        }
    }
}
