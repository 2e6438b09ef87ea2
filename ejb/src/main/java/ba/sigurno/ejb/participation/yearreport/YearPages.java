package ba.sigurno.ejb.participation.yearreport;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The pages of the report, A4 upright, filled from above: whatever has no room any more turns to the next. */
final class YearPages implements AutoCloseable {

    private static final float SIDE = mm(20);
    private static final float TOP = mm(20);
    private static final float FOOT = mm(22);
    private static final float FOOT_LINE = mm(13);

    /** The part of the width in which the terms of a list stand, before what they mean. */
    private static final float TERMS = 0.34f;

    /** The width between the margins. */
    static final float WIDTH = Box.A4.width() - 2 * SIDE;

    private static final TextStyle TERM =
            TextStyle.of(Face.SANS_BOLD, 9, Colour.INK).lines(4).comfortable(8);
    private static final TextStyle MEANING =
            TextStyle.of(Face.SANS, 9, Colour.INK).lines(12).comfortable(8.5f);
    private static final TextStyle IN_FOOT =
            TextStyle.of(Face.SANS, 8, Colour.INK_SOFT).comfortable(6);

    private final PdfDocument document;
    private final PDStructureElement section;
    private final String publisher;
    private final IntFunction<String> numbered;
    private PdfPage page;
    private int count;
    private float y;

    /**
     * Starts the first page.
     *
     * @param publisher who issues the report; at the foot of each page, as is
     * @param numbered says the number of a page, from 1
     */
    YearPages(PdfDocument document, String publisher, IntFunction<String> numbered) throws IOException {
        this.document = document;
        this.publisher = publisher;
        this.numbered = numbered;
        section = document.group(document.body(), StandardStructureTypes.SECT);
        turn();
    }

    /** Returns how many pages there are. */
    int count() {
        return count;
    }

    /** Writes a text, and leaves some millimetres below it. */
    void write(String type, String text, TextStyle style, float below) throws IOException {
        var block = TextBlock.fit(document.fonts(), text.strip(), style, WIDTH);
        need(block.height());
        y = page.text(section, type, block, SIDE, y) - mm(below);
    }

    /** Draws a picture of the full width, with what it says in words. */
    void figure(String inWords, float height, Function<Box, Drawing> drawing) throws IOException {
        var box = new Box(SIDE, y - height, WIDTH, height);
        page.figure(section, inWords, box, drawing.apply(box));
        y -= height;
    }

    /** Draws decoration of the full width. */
    void artifact(float height, Function<Box, Drawing> drawing) throws IOException {
        page.artifact(drawing.apply(new Box(SIDE, y - height, WIDTH, height)));
        y -= height;
    }

    /** Draws a table, with its head again on each page, and a row for all of it at the end; null for none. */
    void table(List<String> heads, float[] shares, List<List<String>> rows, List<String> total) throws IOException {
        var table = new YearTable(document, section, heads, shares, SIDE, WIDTH);
        need(YearTable.height(2));
        y = table.head(page, y);
        for (int at = 0; at < rows.size(); at++) {
            // The last row takes the one for all of it along.
            boolean last = at == rows.size() - 1;
            need(table, last && total != null ? 2 : 1);
            y = table.row(page, rows.get(at), y);
        }
        if (total != null) {
            y = table.total(page, total, y);
        }
        skip(2);
    }

    private void need(YearTable table, int rows) throws IOException {
        if (y - YearTable.height(rows) + YearTable.height(0) < FOOT) {
            page.close();
            turn();
            y = table.head(page, y);
        }
    }

    /** Writes what terms mean: a term, its meaning beside it. */
    void terms(List<Term> terms) throws IOException {
        var list = document.group(section, StandardStructureTypes.L);
        for (var each : terms) {
            var term = TextBlock.fit(document.fonts(), each.term(), TERM, WIDTH * TERMS - mm(4));
            var meaning = TextBlock.fit(document.fonts(), each.meaning(), MEANING, WIDTH * (1 - TERMS));
            need(Math.max(term.height(), meaning.height()));
            var item = document.group(list, StandardStructureTypes.LI);
            float below = Math.min(
                    page.text(item, StandardStructureTypes.LBL, term, SIDE, y),
                    page.text(item, StandardStructureTypes.L_BODY, meaning, SIDE + WIDTH * TERMS, y));
            y = below - mm(1.4f);
        }
    }

    /** A term and its meaning. */
    record Term(String term, String meaning) {}

    /** Leaves some millimetres. */
    void skip(float millimetres) {
        y -= mm(millimetres);
    }

    /** Turns to the next page where there is not so much room. */
    void need(float height) throws IOException {
        if (y - height < FOOT) {
            page.close();
            turn();
        }
    }

    private void turn() throws IOException {
        page = document.addPage(Box.A4);
        count++;
        y = Box.A4.height() - TOP;
        foot(publisher, IN_FOOT);
        foot(numbered.apply(count), IN_FOOT.aligned(Align.RIGHT));
    }

    private void foot(String text, TextStyle style) throws IOException {
        var block = TextBlock.fit(document.fonts(), text, style, WIDTH);
        page.artifact(content -> block.draw(content, SIDE, FOOT_LINE));
    }

    /** Ends the last page. */
    @Override
    public void close() throws IOException {
        page.close();
    }
}
