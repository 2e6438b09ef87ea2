package ba.sigurno.ejb.pdf.drawing;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A drawing on a page; it need not restore the graphics state. */
@FunctionalInterface
public interface Drawing {

    /** Draws on a page. */
    void on(PDPageContentStream content) throws IOException;
}
