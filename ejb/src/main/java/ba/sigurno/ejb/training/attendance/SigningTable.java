package ba.sigurno.ejb.training.attendance;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The table of one meeting's list: one table to who has it read out, over as many pages as it takes. The head stands on
 * each page and is read once. The last rows are empty, for those who come without having registered.
 */
final class SigningTable {

    private static final int EMPTY_ROWS = 5;
    private static final float HEAD = mm(8);
    private static final float ROW = mm(11);
    private static final float PADDING = mm(2);
    private static final float[] SHARES = {0.07f, 0.31f, 0.32f, 0.30f};

    private static final TextStyle LABEL = TextStyle.of(Face.SANS_BOLD, 9.5f, Colour.BRAND_DEEP);
    private static final TextStyle NUMBER =
            TextStyle.of(Face.SANS, 9.5f, Colour.INK_SOFT).aligned(Align.RIGHT);
    private static final TextStyle NAME =
            TextStyle.of(Face.SANS_BOLD, 10.5f, Colour.INK).lines(2).comfortable(9);
    private static final TextStyle SCHOOL =
            TextStyle.of(Face.SANS, 9, Colour.INK).lines(2).comfortable(8);

    private final PdfDocument document;
    private final SigningSheet sheet;
    private final float left;
    private final float width;
    private final List<SigningSheet.Row> rows;
    private int next;
    private PDStructureElement table;
    private PDStructureElement body;

    SigningTable(PdfDocument document, SigningSheet sheet, float left, float width) {
        this.document = document;
        this.sheet = sheet;
        this.left = left;
        this.width = width;
        rows = new ArrayList<>(sheet.rows());
        for (int empty = 0; empty < EMPTY_ROWS; empty++) {
            rows.add(new SigningSheet.Row("", ""));
        }
    }

    void begin(PDStructureElement section) {
        table = document.group(section, StandardStructureTypes.TABLE);
    }

    /** Counts the pages after the first, given the room on it and on each of the others. */
    int pagesAfter(float room, float roomOnOthers) {
        int perPage = fitting(roomOnOthers);
        return Math.max(0, (rows.size() - fitting(room) + perPage - 1) / perPage);
    }

    private static int fitting(float room) {
        return (int) ((room - HEAD) / ROW);
    }

    boolean hasMore() {
        return next < rows.size();
    }

    /** Draws the head and as many rows as there is room for between two heights. */
    void draw(PdfPage page, float top, float bottom) throws IOException {
        int count = Math.min(fitting(top - bottom), rows.size() - next);
        page.artifact(content -> TableLines.draw(content, box(top, count), HEAD, ROW, SHARES));
        head(page, top);
        float y = top - HEAD;
        for (int row = 0; row < count; row++, y -= ROW) {
            row(page, rows.get(next), ++next, y);
        }
    }

    private Box box(float top, int count) {
        float height = HEAD + count * ROW;
        return new Box(left, top - height, width, height);
    }

    private void head(PdfPage page, float top) throws IOException {
        var labels = List.of("number", "name", "school", "signature");
        boolean first = body == null;
        var line = first ? line(document.group(table, StandardStructureTypes.T_HEAD)) : null;
        for (int column = 0; column < labels.size(); column++) {
            var style = column == 0 ? LABEL.aligned(Align.RIGHT) : LABEL;
            var text = sheet.say(labels.get(column));
            if (first) {
                cell(page, header(line), text, style, column, top, HEAD);
            } else {
                var block = TableText.fit(document.fonts(), text, style, room(column), HEAD);
                float x = x(column);
                page.artifact(content -> block.draw(content, x, top - (HEAD - block.height()) / 2));
            }
        }
        if (first) {
            body = document.group(table, StandardStructureTypes.T_BODY);
        }
    }

    private void row(PdfPage page, SigningSheet.Row row, int number, float top) throws IOException {
        var line = line(body);
        cell(page, data(line), number + ".", NUMBER, 0, top, ROW);
        cell(page, data(line), row.name(), NAME, 1, top, ROW);
        cell(page, data(line), row.school(), SCHOOL, 2, top, ROW);
        data(line);
    }

    private void cell(
            PdfPage page, PDStructureElement cell, String text, TextStyle style, int column, float top, float height)
            throws IOException {
        if (text.isBlank()) {
            return;
        }
        var block = TableText.fit(document.fonts(), text, style, room(column), height - mm(1));
        page.text(cell, StandardStructureTypes.P, block, x(column), top - (height - block.height()) / 2);
    }

    private PDStructureElement line(PDStructureElement part) {
        return document.group(part, StandardStructureTypes.TR);
    }

    private PDStructureElement data(PDStructureElement line) {
        return document.group(line, StandardStructureTypes.TD);
    }

    private PDStructureElement header(PDStructureElement line) {
        var header = document.group(line, StandardStructureTypes.TH);
        var scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        header.addAttribute(scope);
        return header;
    }

    private float x(int column) {
        float before = 0;
        for (int at = 0; at < column; at++) {
            before += SHARES[at];
        }
        return left + before * width + PADDING;
    }

    private float room(int column) {
        return SHARES[column] * width - 2 * PADDING;
    }
}
