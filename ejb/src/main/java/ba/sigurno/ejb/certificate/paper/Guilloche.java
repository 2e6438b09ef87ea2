package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Curve;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The certificate's ornament: a frame of interwoven fine waves with a rosette at each corner, as on a bond. */
final class Guilloche {

    private static final float BAND = 20;
    private static final float CORNER = 16;
    private static final int STRANDS = 5;
    private static final int ARCS_A_PERIOD = 8;
    private static final double PERIOD = 46;

    private Guilloche() {}

    /** The frame; {@code outside} is its outer edge. */
    static Drawing frame(Box outside) {
        Box line = outside.inset(BAND / 2);
        return content -> {
            content.setLineWidth(0.35f);
            Colour.BRAND.tint(0.75).stroke(content);
            side(content, line.x(), line.y(), line.width(), true);
            side(content, line.x(), line.top(), line.width(), true);
            side(content, line.x(), line.y(), line.height(), false);
            side(content, line.right(), line.y(), line.height(), false);
            rules(content, outside);
            corner(content, line.x(), line.y());
            corner(content, line.right(), line.y());
            corner(content, line.x(), line.top());
            corner(content, line.right(), line.top());
        };
    }

    /** A big and very faint rosette to stand behind the text. */
    static Drawing watermark(float x, float y, float radius) {
        int leaves = 11;
        return content -> {
            content.setLineWidth(0.4f);
            Colour.BRAND.tint(0.14).stroke(content);
            for (int leaf = 0; leaf < leaves; leaf++) {
                double turned = 2 * Math.PI * leaf / leaves / 10;
                rosette(content, x, y, radius * 0.66, radius * 0.32, 10, turned);
            }
            content.stroke();
        };
    }

    /** One side of the frame: strands of the same wave, each a little later than the one before. */
    private static void side(PDPageContentStream content, float x, float y, float length, boolean level)
            throws IOException {
        int periods = (int) Math.round(length / PERIOD);
        double turn = 2 * Math.PI * periods / length;
        for (int strand = 0; strand < STRANDS; strand++) {
            double late = 2 * Math.PI * strand / STRANDS;
            Curve wave = level
                    ? new Curve(t -> x + t, t -> y + BAND * 0.42 * Math.sin(turn * t + late), 0, length)
                    : new Curve(t -> x + BAND * 0.42 * Math.sin(turn * t + late), t -> y + t, 0, length);
            wave.addTo(content, periods * ARCS_A_PERIOD);
        }
        content.stroke();
    }

    private static void rules(PDPageContentStream content, Box outside) throws IOException {
        Colour.BRAND_DEEP.stroke(content);
        content.setLineWidth(1.6f);
        rectangle(content, outside);
        content.setLineWidth(0.6f);
        rectangle(content, outside.inset(BAND));
        Colour.SUN.stroke(content);
        content.setLineWidth(1.4f);
        rectangle(content, outside.inset(BAND + 4));
    }

    private static void rectangle(PDPageContentStream content, Box box) throws IOException {
        content.addRect(box.x(), box.y(), box.width(), box.height());
        content.stroke();
    }

    private static void corner(PDPageContentStream content, float x, float y) throws IOException {
        Colour.WHITE.fill(content);
        Colour.BRAND_DEEP.stroke(content);
        content.setLineWidth(1.2f);
        new Curve(t -> x + CORNER * Math.cos(t), t -> y + CORNER * Math.sin(t), 0, 2 * Math.PI).addTo(content, 8);
        content.closeAndFillAndStroke();
        Colour.BRAND.stroke(content);
        content.setLineWidth(0.35f);
        rosette(content, x, y, CORNER * 0.62, CORNER * 0.26, 8, 0);
        rosette(content, x, y, CORNER * 0.62, CORNER * 0.26, 8, Math.PI / 8);
        rosette(content, x, y, CORNER * 0.3, CORNER * 0.2, 8, 0);
        content.stroke();
        Colour.SUN.fill(content);
        new Curve(t -> x + 2 * Math.cos(t), t -> y + 2 * Math.sin(t), 0, 2 * Math.PI).addTo(content, 8);
        content.fill();
    }

    /** A circle whose radius swings as often as the rosette has petals. */
    private static void rosette(
            PDPageContentStream content, float x, float y, double radius, double swing, int petals, double turned)
            throws IOException {
        Curve petal = new Curve(
                t -> x + (radius + swing * Math.cos(petals * t)) * Math.cos(t + turned),
                t -> y + (radius + swing * Math.cos(petals * t)) * Math.sin(t + turned),
                0,
                2 * Math.PI);
        petal.addTo(content, petals * ARCS_A_PERIOD);
    }
}
