package ba.sigurno.ejb.pdf.svg;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.util.Matrix;

/**
 * A drawing in SVG, drawn as vectors: shapes, groups, transformations and symbols, filled and outlined in plain colours.
 * It has been checked when it came into the product.
 */
public final class SvgPicture {

    private final Map<String, SvgElement> named = new HashMap<>();
    private final float[] view;
    private final Drawing drawing;

    private SvgPicture(SvgElement root) {
        view = view(root);
        name(root);
        drawing = drawing(root, SvgPen.FIRST);
    }

    private static float[] view(SvgElement element) {
        var view = element.numbers("viewBox");
        if (view.length != 4 || view[2] <= 0 || view[3] <= 0) {
            throw new IllegalArgumentException("no view box");
        }
        return view;
    }

    private void name(SvgElement element) {
        if (element.text("id") != null) {
            named.put(element.text("id"), element);
        }
        element.children().forEach(this::name);
    }

    /** Returns a drawing; empty when there is something in it that cannot be drawn, such as a gradient. */
    public static Optional<SvgPicture> read(byte[] svg) {
        try {
            return Optional.of(new SvgPicture(SvgElement.read(svg)));
        } catch (XMLStreamException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Returns the height of the drawing where it is so wide. */
    public float height(float width) {
        return width * view[3] / view[2];
    }

    /** Returns the drawing in the middle of a box, as big as it fits. */
    public Drawing in(Box box) {
        return content -> {
            content.transform(new Matrix(1, 0, 0, -1, box.x(), box.top()));
            content.transform(new Matrix(fit(view, box.width(), box.height())));
            content.addRect(view[0], view[1], view[2], view[3]);
            content.clip();
            drawing.on(content);
        };
    }

    /** Returns the transformation that fits a view into an area from 0. */
    private static AffineTransform fit(float[] view, float width, float height) {
        float scale = Math.min(width / view[2], height / view[3]);
        var fit = AffineTransform.getTranslateInstance(
                (width - view[2] * scale) / 2 - view[0] * scale, (height - view[3] * scale) / 2 - view[1] * scale);
        fit.scale(scale, scale);
        return fit;
    }

    private Drawing drawing(SvgElement element, SvgPen around) {
        var pen = around.in(element);
        return transformed(
                SvgShapes.transform(element.text("transform")),
                switch (element.name()) {
                    case "svg", "g" -> all(element.children(), pen);
                    case "defs", "symbol" -> content -> {};
                    case "use" -> use(element, pen);
                    default -> pen.draw(SvgShapes.shape(element));
                });
    }

    private Drawing all(List<SvgElement> elements, SvgPen pen) {
        var drawings = elements.stream().map(element -> drawing(element, pen)).toList();
        return content -> {
            for (var each : drawings) {
                each.on(content);
            }
        };
    }

    private Drawing use(SvgElement use, SvgPen pen) {
        var used = named.get(use.required("href").substring(1));
        if (used == null) {
            throw new IllegalArgumentException("nothing to use");
        }
        var place = AffineTransform.getTranslateInstance(use.number("x"), use.number("y"));
        if (!used.name().equals("symbol")) {
            return transformed(place, drawing(used, pen));
        }
        var inside = all(used.children(), pen.in(used));
        if (used.text("viewBox") == null) {
            return transformed(place, inside);
        }
        var seen = view(used);
        place.concatenate(fit(seen, use.number("width", seen[2]), use.number("height", seen[3])));
        return content -> {
            content.saveGraphicsState();
            content.transform(new Matrix(place));
            content.addRect(seen[0], seen[1], seen[2], seen[3]);
            content.clip();
            inside.on(content);
            content.restoreGraphicsState();
        };
    }

    private static Drawing transformed(AffineTransform transform, Drawing drawing) {
        return transform.isIdentity()
                ? drawing
                : content -> {
                    content.saveGraphicsState();
                    content.transform(new Matrix(transform));
                    drawing.on(content);
                    content.restoreGraphicsState();
                };
    }
}
