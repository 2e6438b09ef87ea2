package ba.sigurno.ejb.enrolment.card;

import ba.sigurno.ejb.enrolment.CodePicture;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import java.io.IOException;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws the pictures of a personal code on a card. */
final class PictureDrawing {

    private PictureDrawing() {}

    /** Returns the pictures beside each other, each as high as the box. */
    static Drawing in(Box box, List<CodePicture> pictures) {
        float side = box.height();
        float step = (box.width() - side) / Math.max(1, pictures.size() - 1);
        return content -> {
            for (int at = 0; at < pictures.size(); at++) {
                content.saveGraphicsState();
                float scale = side / CodePicture.GRID;
                content.transform(new Matrix(scale, 0, 0, -scale, box.x() + at * step, box.top()));
                for (var part : pictures.get(at).parts()) {
                    Colour.hex(Integer.parseInt(part.colour().substring(1), 16)).fill(content);
                    trace(content, part.outline());
                    content.fill();
                }
                content.restoreGraphicsState();
            }
        };
    }

    private static void trace(PDPageContentStream content, String outline) throws IOException {
        // A letter may touch the number after it.
        var words = new StringTokenizer(outline.replaceAll("([MLCZ])", " $1 "));
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "M" -> content.moveTo(number(words), number(words));
                case "L" -> content.lineTo(number(words), number(words));
                case "C" ->
                    content.curveTo(
                            number(words), number(words), number(words), number(words), number(words), number(words));
                default -> content.closePath();
            }
        }
    }

    private static float number(StringTokenizer words) {
        return Float.parseFloat(words.nextToken());
    }
}
