package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Reads the text style of a form's field, as far as the product can do the same: size, colour and spacing, and of the fonts
 * of the product the one that is most like the field's. In PDF that is one line, such as {@code /TiBo 34 Tf 0 g}.
 */
final class FieldStyle {

    private static final double HEIGHT = 1.17;

    private FieldStyle() {}

    /**
     * Reads the style of a field.
     *
     * @param fonts where the names of the fonts come from; may be null
     * @param box the field's, which says the size when the field says none
     */
    static TextStyle of(String appearance, PDResources fonts, Box box) {
        Face face = Face.SANS;
        float size = 0;
        float spacing = 0;
        Colour colour = Colour.INK;
        List<Object> operands = new ArrayList<>();
        for (Object token : tokens(appearance)) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "Tf" -> {
                    face = face(operands, fonts);
                    size = number(operands, 1);
                }
                case "Tc" -> spacing = number(operands, 0);
                case "g" -> colour = rgb(number(operands, 0), number(operands, 0), number(operands, 0));
                case "rg" -> colour = rgb(number(operands, 0), number(operands, 1), number(operands, 2));
                case "k" -> colour = inks(operands);
                default -> {
                    // Says nothing of the text.
                }
            }
            operands.clear();
        }
        if (size <= 0) {
            size = (float) (box.height() / HEIGHT);
        }
        return TextStyle.of(face, size, colour).tracked(spacing / size);
    }

    /** The line that says so. */
    static String line(TextStyle style) {
        return String.format(
                Locale.ROOT,
                "/%s %s Tf %s Tc %.4f %.4f %.4f rg",
                FormFont.of(style.face()).key().getName(),
                style.size(),
                style.tracking() * style.size(),
                style.colour().red() / 255.0,
                style.colour().green() / 255.0,
                style.colour().blue() / 255.0);
    }

    private static List<Object> tokens(String appearance) {
        try {
            return new PDFStreamParser(appearance.getBytes(StandardCharsets.ISO_8859_1)).parse();
        } catch (IOException e) {
            throw new IllegalArgumentException(appearance, e);
        }
    }

    private static Face face(List<Object> operands, PDResources fonts) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return Face.SANS;
        }
        try {
            PDFont font = fonts == null ? null : fonts.getFont(name);
            return FormFont.like(font == null ? name.getName() : font.getName());
        } catch (IOException e) {
            throw new IllegalArgumentException(name.getName(), e);
        }
    }

    private static float number(List<Object> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static Colour inks(List<Object> operands) {
        float light = 1 - number(operands, 3);
        return rgb(
                (1 - number(operands, 0)) * light,
                (1 - number(operands, 1)) * light,
                (1 - number(operands, 2)) * light);
    }

    private static Colour rgb(float red, float green, float blue) {
        return new Colour(Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }
}
