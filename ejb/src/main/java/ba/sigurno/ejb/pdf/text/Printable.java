package ba.sigurno.ejb.pdf.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Tests whether a document can print a text: only if its characters are in every {@link Face}. Call it before a name is
 * accepted or a certificate issued.
 */
public final class Printable {

    private static final int LAST = 0xffff;
    private static final int REPLACEMENT = 0xfffd;
    private static final BitSet CHARACTERS = inEveryFace();

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Marks, joiners and soft hyphens, which only affect the setting of their neighbours. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u202A-\u202E\u2066-\u2069]]");

    private Printable() {}

    /**
     * Returns a text in the form in which it is printed: letters composed (c and a loose acute become ć), invisible
     * characters left out, any run of white space one space, none at the ends. It is never shortened.
     *
     * @throws UnprintableTextException when it has a character that cannot be printed, or one that turns the direction
     *     of the others, so that its author saw another text
     */
    public static String text(String text) {
        String tidy = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        // Composes letters that an invisible character kept apart.
        String printable = SPACE.matcher(Normalizer.normalize(tidy, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        printable.codePoints().filter(c -> !CHARACTERS.get(c)).findFirst().ifPresent(codePoint -> {
            throw new UnprintableTextException(text, codePoint);
        });
        return printable;
    }

    private static BitSet inEveryFace() {
        BitSet characters = new BitSet(LAST);
        for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
            characters.set(codePoint, isShownRightly(codePoint));
        }
        for (Face face : Face.values()) {
            characters.and(in(face));
        }
        return characters;
    }

    private static BitSet in(Face face) {
        BitSet characters = new BitSet(LAST);
        for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
            characters.set(codePoint, face.has(codePoint));
        }
        return characters;
    }

    /**
     * Returns whether a glyph is enough for a character: not for right-to-left scripts, loose marks and replacement
     * characters.
     */
    private static boolean isShownRightly(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> codePoint != REPLACEMENT && !isRightToLeft(codePoint);
        };
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
