package ba.sigurno.ejb.library.print;

import ba.sigurno.ejb.pdf.document.PdfPage;
import java.io.IOException;

/**
 * A row of a page: what is not parted between two, such as a paragraph or a picture.
 *
 * @param above the space above it, which falls away at the top of a page
 * @param height its height
 * @param leads whether it leads to the next one, as a heading does, and stands on the same page
 * @param painter draws it
 */
record Row(float above, float height, boolean leads, Painter painter) {

    /** Draws a row below a height of a page. */
    @FunctionalInterface
    interface Painter {

        void draw(PdfPage page, float top) throws IOException;
    }

    /** Returns the space that it takes below another. */
    float space() {
        return above + height;
    }
}
