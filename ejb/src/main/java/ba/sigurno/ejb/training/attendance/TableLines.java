package ba.sigurno.ejb.training.attendance;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The lines of a table with a shaded head: across under each row, down between columns. */
final class TableLines {

    private TableLines() {}

    static void draw(PDPageContentStream content, Box table, float head, float row, float[] shares) throws IOException {
        Colour.BRAND.tint(0.12).fill(content);
        content.addRect(table.x(), table.top() - head, table.width(), head);
        content.fill();
        Colour.INK_SOFT.tint(0.6).stroke(content);
        content.setLineWidth(0.6f);
        content.addRect(table.x(), table.y(), table.width(), table.height());
        for (float y = table.top() - head; y > table.y() + row / 2; y -= row) {
            content.moveTo(table.x(), y);
            content.lineTo(table.right(), y);
        }
        float x = table.x();
        for (int column = 0; column < shares.length - 1; column++) {
            x += shares[column] * table.width();
            content.moveTo(x, table.y());
            content.lineTo(x, table.top());
        }
        content.stroke();
    }
}
