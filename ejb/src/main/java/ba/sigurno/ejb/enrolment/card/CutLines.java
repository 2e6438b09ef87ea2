package ba.sigurno.ejb.enrolment.card;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws dashed lines around and between the cards of a page; they run on a little, as a start for the scissors. */
final class CutLines {

    private static final float OVERRUN = 8;

    private CutLines() {}

    static void draw(PDPageContentStream content, Box grid, int columns, int rows) throws IOException {
        Colour.INK_SOFT.tint(0.6).stroke(content);
        content.setLineWidth(0.5f);
        content.setLineDashPattern(new float[] {3, 3}, 0);
        for (int column = 0; column <= columns; column++) {
            float x = grid.x() + column * grid.width() / columns;
            content.moveTo(x, grid.y() - OVERRUN);
            content.lineTo(x, grid.top() + OVERRUN);
        }
        for (int row = 0; row <= rows; row++) {
            float y = grid.y() + row * grid.height() / rows;
            content.moveTo(grid.x() - OVERRUN, y);
            content.lineTo(grid.right() + OVERRUN, y);
        }
        content.stroke();
    }
}
