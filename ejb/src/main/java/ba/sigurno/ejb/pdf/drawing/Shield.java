package ba.sigurno.ejb.pdf.drawing;

import org.apache.pdfbox.util.Matrix;

/** The product's mark: a shield with a tick, drawn on a grid of 28 units. */
public final class Shield {

    private static final float GRID = 28;

    private Shield() {}

    /** Returns the mark filling a square box. */
    public static Drawing in(Box box) {
        float scale = box.width() / GRID;
        return content -> {
            content.transform(new Matrix(scale, 0, 0, -scale, box.x(), box.top()));
            Colour.BRAND.fill(content);
            content.moveTo(14, 2);
            content.lineTo(25, 6);
            content.lineTo(25, 14);
            content.curveTo(25, 20, 20.4f, 24.4f, 14, 26);
            content.curveTo(7.6f, 24.4f, 3, 20, 3, 14);
            content.lineTo(3, 6);
            content.closePath();
            content.fill();
            Colour.SUN.stroke(content);
            content.setLineWidth(3);
            content.setLineCapStyle(1);
            content.setLineJoinStyle(1);
            content.moveTo(9, 14);
            content.lineTo(12.5f, 17.5f);
            content.lineTo(19.5f, 10.5f);
            content.stroke();
        };
    }
}
