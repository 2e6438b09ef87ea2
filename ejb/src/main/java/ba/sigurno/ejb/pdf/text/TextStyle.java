package ba.sigurno.ejb.pdf.text;

import ba.sigurno.ejb.pdf.drawing.Colour;

/**
 * The style of a text.
 *
 * @param face the type face
 * @param size the size in points that a text has when there is room
 * @param colour the letters' colour
 * @param align the position of lines between the edges
 * @param maxLines the most lines that a text may take
 * @param comfortable the size down to which a text shrinks before it takes another line; on the last line it shrinks
 *     further, because no text may be cut or leave its place
 * @param tracking space added between letters, as a part of the size
 */
public record TextStyle(
        Face face, float size, Colour colour, Align align, int maxLines, float comfortable, float tracking) {

    /** The position of lines between the edges of their block. */
    public enum Align {
        LEFT(0),
        CENTRE(0.5f),
        RIGHT(1);

        private final float share;

        Align(float share) {
            this.share = share;
        }

        /** Returns the part of the free space that is left of the line. */
        float indent(float free) {
            return free * share;
        }
    }

    /** The smallest comfortable size, in points. */
    private static final float SMALL = 7;

    /** Returns a style of one line from the left, which shrinks when it must. */
    public static TextStyle of(Face face, float size, Colour colour) {
        return new TextStyle(face, size, colour, Align.LEFT, 1, Math.max(size * 0.75f, Math.min(size, SMALL)), 0);
    }

    public TextStyle centred() {
        return aligned(Align.CENTRE);
    }

    public TextStyle aligned(Align to) {
        return new TextStyle(face, size, colour, to, maxLines, comfortable, tracking);
    }

    public TextStyle lines(int most) {
        return new TextStyle(face, size, colour, align, most, comfortable, tracking);
    }

    public TextStyle comfortable(float smallest) {
        return new TextStyle(face, size, colour, align, maxLines, smallest, tracking);
    }

    public TextStyle tracked(float between) {
        return new TextStyle(face, size, colour, align, maxLines, comfortable, between);
    }
}
