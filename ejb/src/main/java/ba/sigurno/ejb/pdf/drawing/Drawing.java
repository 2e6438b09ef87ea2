package ba.sigurno.ejb.pdf.drawing;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Something that is drawn on a page; it need not leave the graphics state as it found it. */
@FunctionalInterface
public interface Drawing {

    /** Draws it. */
    void on(PDPageContentStream content) throws IOException;
}
