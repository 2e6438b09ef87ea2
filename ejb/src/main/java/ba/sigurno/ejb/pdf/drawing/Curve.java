package ba.sigurno.ejb.pdf.drawing;

import java.io.IOException;
import java.util.function.DoubleUnaryOperator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A smooth line given by its coordinates as functions of one parameter, such as the fine waves and rosettes of a
 * certificate.
 */
public record Curve(DoubleUnaryOperator x, DoubleUnaryOperator y, double from, double to) {

    private static final double STEP = 1e-4;

    /** Adds the line to the path as Bézier arcs with the curve's own tangents; a dozen arcs a period look exact. */
    public void addTo(PDPageContentStream content, int arcs) throws IOException {
        double length = (to - from) / arcs;
        content.moveTo((float) x.applyAsDouble(from), (float) y.applyAsDouble(from));
        for (int i = 0; i < arcs; i++) {
            double start = from + i * length;
            double end = start + length;
            content.curveTo(
                    (float) (x.applyAsDouble(start) + slope(x, start) * length / 3),
                    (float) (y.applyAsDouble(start) + slope(y, start) * length / 3),
                    (float) (x.applyAsDouble(end) - slope(x, end) * length / 3),
                    (float) (y.applyAsDouble(end) - slope(y, end) * length / 3),
                    (float) x.applyAsDouble(end),
                    (float) y.applyAsDouble(end));
        }
    }

    private static double slope(DoubleUnaryOperator coordinate, double at) {
        return (coordinate.applyAsDouble(at + STEP) - coordinate.applyAsDouble(at - STEP)) / (2 * STEP);
    }
}
