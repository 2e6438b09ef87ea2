package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Passage.Look;

/**
 * Sizes and colours of what an item says.
 *
 * @param text running text
 * @param heading a heading of a section
 * @param lowHeading a heading within a section
 * @param callOut a text that is called out
 * @param paper the colour behind what is called out
 * @param loud whether the steps of a list are numbered in big dots and what is called out is bold
 */
record Typography(Look text, Look heading, Look lowHeading, Look callOut, Colour paper, boolean loud) {

    private static final float LEADING = 1.36f;
    private static final float TIGHT = 1.22f;

    /** To be read, at arm's length. */
    static final Typography DOCUMENT = new Typography(
            new Look(10.8f, LEADING, Colour.INK, false),
            new Look(15, TIGHT, Colour.BRAND_DEEP, true),
            new Look(12, TIGHT, Colour.BRAND_DEEP, true),
            new Look(10.8f, LEADING, Colour.INK, false),
            Colour.SUN.tint(0.16),
            false);

    /** To be read from the other side of a room: running text of a size. */
    static Typography poster(float size) {
        return new Typography(
                new Look(size, TIGHT, Colour.INK, false),
                new Look(size * 1.3f, TIGHT, Colour.BRAND_DEEP, true),
                new Look(size * 1.1f, TIGHT, Colour.BRAND_DEEP, true),
                new Look(size * 1.05f, TIGHT, Colour.INK, false),
                Colour.SUN,
                true);
    }

    /** Returns a part of the size of running text. */
    float em(float part) {
        return text.size() * part;
    }
}
