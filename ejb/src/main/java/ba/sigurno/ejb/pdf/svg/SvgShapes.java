package ba.sigurno.ejb.pdf.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Reads the shapes and transformations of a drawing. What cannot be read is an {@link IllegalArgumentException}. */
final class SvgShapes {

    private static final Pattern TRANSFORM =
            Pattern.compile("\\s*(translate|scale|rotate|matrix|skewX|skewY)\\s*\\(([^)]*)\\)[\\s,]*");

    private SvgShapes() {}

    /** Returns the outline of an element that is a shape. */
    static Shape shape(SvgElement element) {
        return switch (element.name()) {
            case "path" -> SvgPath.read(element.required("d"));
            case "rect" -> rectangle(element);
            case "circle" -> ellipse(element, element.number("r"), element.number("r"));
            case "ellipse" -> ellipse(element, element.number("rx"), element.number("ry"));
            case "line" ->
                new Line2D.Float(
                        element.number("x1"), element.number("y1"), element.number("x2"), element.number("y2"));
            case "polyline", "polygon" -> polygon(element);
            default -> throw new IllegalArgumentException("no shape: " + element.name());
        };
    }

    private static Shape rectangle(SvgElement element) {
        float rx = element.number("rx", element.number("ry"));
        float ry = element.number("ry", rx);
        if (rx == 0 || ry == 0) {
            return new Rectangle2D.Float(
                    element.number("x"), element.number("y"), element.number("width"), element.number("height"));
        }
        return new RoundRectangle2D.Float(
                element.number("x"),
                element.number("y"),
                element.number("width"),
                element.number("height"),
                2 * rx,
                2 * ry);
    }

    private static Shape ellipse(SvgElement element, float rx, float ry) {
        return new Ellipse2D.Float(element.number("cx") - rx, element.number("cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape polygon(SvgElement element) {
        var points = element.numbers("points");
        var path = new Path2D.Float();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at + 1 < points.length; at += 2) {
            path.lineTo(points[at], points[at + 1]);
        }
        if (element.name().equals("polygon")) {
            path.closePath();
        }
        return path;
    }

    /** Returns a list of transformations as one; that which changes nothing for null. */
    static AffineTransform transform(String list) {
        var all = new AffineTransform();
        if (list == null) {
            return all;
        }
        var parts = TRANSFORM.matcher(list);
        int end = 0;
        while (parts.find() && parts.start() == end) {
            all.concatenate(transform(parts.group(1), parts.group(2).strip().split("[\\s,]+")));
            end = parts.end();
        }
        if (end < list.length()) {
            throw new IllegalArgumentException("no transformation: " + list);
        }
        return all;
    }

    private static AffineTransform transform(String name, String... texts) {
        var n = new double[texts.length];
        for (int at = 0; at < n.length; at++) {
            n[at] = Double.parseDouble(texts[at]);
        }
        return switch (name) {
            case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
            case "rotate" ->
                n.length > 2
                        ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
                        : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "skewX" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
            case "skewY" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
            default -> new AffineTransform(n);
        };
    }

    /** Adds the outline of a shape to the path. */
    static void add(Shape shape, PDPageContentStream content) throws IOException {
        var at = new float[6];
        float x = 0;
        float y = 0;
        for (var parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            int part = parts.currentSegment(at);
            switch (part) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                    // The same curve as one of the third degree, which is all that documents have.
                    content.curveTo(
                            x + 2 * (at[0] - x) / 3,
                            y + 2 * (at[1] - y) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            at[2],
                            at[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            int end = end(part);
            if (end >= 0) {
                x = at[end];
                y = at[end + 1];
            }
        }
    }

    /** Returns where the end of a part stands among its numbers; -1 for one without. */
    private static int end(int part) {
        return switch (part) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_CLOSE -> -1;
            default -> 0;
        };
    }
}
