package ba.sigurno.ejb.pdf.text;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A text broken into lines, which can be drawn. */
public interface SetText {

    /** Returns the height, from above the highest letter to below the lowest one. */
    float height();

    /** Draws the text with its upper left corner at a point. */
    void draw(PDPageContentStream content, float left, float top) throws IOException;
}
