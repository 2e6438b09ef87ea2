package ba.sigurno.ejb.participation.yearreport;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * A table of figures: names from the left, figures from the right. One table to who has it read out, over as many pages as it
 * takes: its head stands on each and is read once.
 */
final class YearTable {

    private static final float PADDING = mm(1.2f);
    private static final float ROW = mm(6.2f);
    private static final float HEAD = mm(12);
    private static final float LINE = 0.5f;

    private static final TextStyle HEADING =
            TextStyle.of(Face.SANS_BOLD, 8.5f, Colour.BRAND_DEEP).lines(3).comfortable(7);
    private static final TextStyle NAME =
            TextStyle.of(Face.SANS, 9, Colour.INK).lines(2).comfortable(6.5f);
    private static final TextStyle TOTAL =
            TextStyle.of(Face.SANS_BOLD, 9, Colour.INK).lines(2).comfortable(6.5f);
    private static final TextStyle FIGURE =
            TextStyle.of(Face.SANS, 9, Colour.INK).aligned(Align.RIGHT);

    private final PdfDocument document;
    private final List<String> heads;
    private final float[] shares;
    private final float left;
    private final float width;
    private final PDStructureElement table;
    private PDStructureElement body;

    /**
     * Starts a table.
     *
     * @param heads of the columns
     * @param shares of the columns in the width
     */
    YearTable(
            PdfDocument document,
            PDStructureElement section,
            List<String> heads,
            float[] shares,
            float left,
            float width) {
        this.document = document;
        this.heads = heads;
        this.shares = shares.clone();
        this.left = left;
        this.width = width;
        this.table = document.group(section, StandardStructureTypes.TABLE);
    }

    /** Returns the room that the head and so many rows take. */
    static float height(int rows) {
        return HEAD + rows * ROW;
    }

    /** Draws the head; returns the height below it. */
    float head(PdfPage page, float top) throws IOException {
        page.artifact(content -> {
            Colour.BRAND.tint(0.12).fill(content);
            content.addRect(left, top - HEAD, width, HEAD);
            content.fill();
        });
        boolean first = body == null;
        var line = first ? line(document.group(table, StandardStructureTypes.T_HEAD)) : null;
        for (int column = 0; column < heads.size(); column++) {
            var style = column == 0 ? HEADING : HEADING.aligned(Align.RIGHT);
            var block = TextBlock.fit(document.fonts(), heads.get(column), style, room(column), HEAD - PADDING);
            float x = x(column);
            float y = top - (HEAD - block.height()) / 2;
            if (first) {
                var cell = header(line, PDTableAttributeObject.SCOPE_COLUMN);
                page.text(cell, StandardStructureTypes.P, block, x, y);
            } else {
                page.artifact(content -> block.draw(content, x, y));
            }
        }
        if (first) {
            body = document.group(table, StandardStructureTypes.T_BODY);
        }
        return top - HEAD;
    }

    /** Draws a row; returns the height below it. */
    float row(PdfPage page, List<String> texts, float top) throws IOException {
        return row(page, texts, top, NAME, FIGURE);
    }

    /** Draws the row for all of it; returns the height below it. */
    float total(PdfPage page, List<String> texts, float top) throws IOException {
        return row(page, texts, top, TOTAL, TOTAL.aligned(Align.RIGHT));
    }

    private float row(PdfPage page, List<String> texts, float top, TextStyle name, TextStyle figure)
            throws IOException {
        page.artifact(content -> {
            Colour.INK_SOFT.tint(0.5).stroke(content);
            content.setLineWidth(LINE);
            content.moveTo(left, top - ROW);
            content.lineTo(left + width, top - ROW);
            content.stroke();
        });
        var line = line(body);
        for (int column = 0; column < texts.size(); column++) {
            var cell = column == 0
                    ? header(line, PDTableAttributeObject.SCOPE_ROW)
                    : document.group(line, StandardStructureTypes.TD);
            var block = TextBlock.fit(
                    document.fonts(), texts.get(column), column == 0 ? name : figure, room(column), ROW - PADDING / 2);
            page.text(cell, StandardStructureTypes.P, block, x(column), top - (ROW - block.height()) / 2);
        }
        return top - ROW;
    }

    private PDStructureElement line(PDStructureElement part) {
        return document.group(part, StandardStructureTypes.TR);
    }

    private PDStructureElement header(PDStructureElement line, String scope) {
        var header = document.group(line, StandardStructureTypes.TH);
        var attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        header.addAttribute(attribute);
        return header;
    }

    private float x(int column) {
        float before = 0;
        for (int at = 0; at < column; at++) {
            before += shares[at];
        }
        return left + before * width + PADDING;
    }

    private float room(int column) {
        return shares[column] * width - 2 * PADDING;
    }
}
