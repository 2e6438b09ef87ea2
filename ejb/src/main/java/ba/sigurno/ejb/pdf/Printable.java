package ba.sigurno.ejb.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Knows which texts a document can print: those whose characters are in every {@link Face}. Ask it before a name is
 * accepted or a certificate issued.
 */
public final class Printable {

    private static final int LAST = 0xffff;
    private static final BitSet CHARACTERS = inEveryFace();

    private Printable() {}

    /**
     * A text in the form in which it is printed: letters composed (c and a loose acute become ć), invisible characters
     * left out, any run of white space one space, none at the ends.
     *
     * @throws UnprintableTextException when it has a character that cannot be printed
     */
    public static String text(String text) {
        String printable = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
        printable.codePoints().filter(c -> !CHARACTERS.get(c)).findFirst().ifPresent(codePoint -> {
            throw new UnprintableTextException(text, codePoint);
        });
        return printable;
    }

    private static BitSet inEveryFace() {
        BitSet characters = new BitSet(LAST);
        for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
            characters.set(codePoint, !isRightToLeft(codePoint));
        }
        for (Face face : Face.values()) {
            characters.and(in(face));
        }
        return characters;
    }

    private static BitSet in(Face face) {
        try (TrueTypeFont font = face.open()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet(LAST);
            for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
                characters.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
