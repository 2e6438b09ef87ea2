package ba.sigurno.ejb.pdf.svg;

import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import java.awt.Shape;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * How a shape is filled and its outline drawn; elements take over what they do not say from those around them.
 *
 * @param fill the colour of the area; null for none
 * @param evenOdd whether an area within an area is outside
 * @param stroke the colour of the outline; null for none
 * @param width its width
 * @param cap the ends of lines, as documents number them
 * @param join the corners of lines, likewise
 * @param mitre how far a corner may point out
 * @param dashes the lengths of dashes and gaps; none for a whole line
 * @param fillOpacity how opaque the area is, up to 1
 * @param strokeOpacity how opaque the outline is
 * @param opacity how opaque all of it is
 */
record SvgPen(
        Colour fill,
        boolean evenOdd,
        Colour stroke,
        float width,
        int cap,
        int join,
        float mitre,
        float[] dashes,
        float fillOpacity,
        float strokeOpacity,
        float opacity) {

    /** What holds where nothing is said. */
    static final SvgPen FIRST = new SvgPen(Colour.hex(0), false, null, 1, 0, 0, 4, new float[0], 1, 1, 1);

    private static final List<String> CAPS = List.of("butt", "round", "square");
    private static final List<String> JOINS = List.of("miter", "round", "bevel");

    /**
     * Returns the pen for an element in one with this. The opacity of a group is that of each shape in it: shapes of a
     * faint group that lie on each other show through.
     */
    SvgPen in(SvgElement element) {
        if (element.text("clip-path") != null) {
            throw new IllegalArgumentException("clip paths are not drawn");
        }
        return new SvgPen(
                colour(element.text("fill"), fill),
                element.text("fill-rule") == null ? evenOdd : "evenodd".equals(element.text("fill-rule")),
                colour(element.text("stroke"), stroke),
                element.number("stroke-width", width),
                number(CAPS, element.text("stroke-linecap"), cap),
                number(JOINS, element.text("stroke-linejoin"), join),
                element.number("stroke-miterlimit", mitre),
                dashes(element),
                element.number("fill-opacity", fillOpacity),
                element.number("stroke-opacity", strokeOpacity),
                opacity * element.number("opacity", 1));
    }

    private static Colour colour(String text, Colour around) {
        if (text == null || text.equals("inherit")) {
            return around;
        }
        return switch (text) {
            case "none", "transparent" -> null;
            case "black" -> Colour.hex(0);
            case "white" -> Colour.WHITE;
            default -> Colour.hex(rgb(text));
        };
    }

    private static int rgb(String text) {
        if (text.matches("#[0-9a-fA-F]{3}")) {
            return Integer.parseInt(text.substring(1).replaceAll("(.)", "$1$1"), 16);
        }
        if (text.matches("#[0-9a-fA-F]{6}")) {
            return Integer.parseInt(text.substring(1), 16);
        }
        throw new IllegalArgumentException("no colour: " + text);
    }

    private static int number(List<String> words, String word, int around) {
        return word == null ? around : Math.max(0, words.indexOf(word));
    }

    private float[] dashes(SvgElement element) {
        var text = element.text("stroke-dasharray");
        return text == null ? dashes : text.equals("none") ? new float[0] : element.numbers("stroke-dasharray");
    }

    /** Returns a shape drawn with this. */
    Drawing draw(Shape shape) {
        if (fill == null && stroke == null) {
            return content -> {};
        }
        return content -> {
            content.saveGraphicsState();
            if (opacity * fillOpacity < 1 || opacity * strokeOpacity < 1) {
                var state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(opacity * fillOpacity);
                state.setStrokingAlphaConstant(opacity * strokeOpacity);
                content.setGraphicsStateParameters(state);
            }
            SvgShapes.add(shape, content);
            if (stroke != null) {
                stroke.stroke(content);
                content.setLineWidth(width);
                content.setLineCapStyle(cap);
                content.setLineJoinStyle(join);
                content.setMiterLimit(mitre);
                if (dashes.length > 0) {
                    content.setLineDashPattern(dashes, 0);
                }
            }
            if (fill == null) {
                content.stroke();
            } else {
                fill.fill(content);
                if (stroke != null && evenOdd) {
                    content.fillAndStrokeEvenOdd();
                } else if (stroke != null) {
                    content.fillAndStroke();
                } else if (evenOdd) {
                    content.fillEvenOdd();
                } else {
                    content.fill();
                }
            }
            content.restoreGraphicsState();
        };
    }
}
