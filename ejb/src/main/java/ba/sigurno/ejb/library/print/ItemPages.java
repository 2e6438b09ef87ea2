package ba.sigurno.ejb.library.print;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Shield;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.SetText;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** An item to be read on paper: its title and what it is about on a coloured field, then as many pages as it needs. */
final class ItemPages {

    private static final float SIDE = mm(24);
    private static final float TOP = mm(22);
    private static final float FOOT = mm(24);
    private static final float WIDTH = Box.A4.width() - 2 * SIDE;
    private static final float FIELD_TOP = Box.A4.height() - mm(15);

    private static final TextStyle KIND = TextStyle.of(Face.SANS_BOLD, 10, Colour.SUN);
    private static final TextStyle TITLE =
            TextStyle.of(Face.SANS_BOLD, 27, Colour.WHITE).lines(4).comfortable(23);
    private static final TextStyle LEAD =
            TextStyle.of(Face.SANS, 12.5f, Colour.WHITE).lines(6).comfortable(12);
    private static final TextStyle END =
            TextStyle.of(Face.SANS, 8.5f, Colour.INK_SOFT).lines(3).comfortable(8.5f);
    private static final TextStyle FOOTER = TextStyle.of(Face.SANS, 8.5f, Colour.INK_SOFT);

    private final PrintedItem item;
    private final PdfDocument document;
    private final Branch section;
    private final SetText kind;
    private final SetText title;
    private final SetText lead;

    ItemPages(PrintedItem item, PdfDocument document) {
        this.item = item;
        this.document = document;
        section = Branch.section(document);
        kind = fit(Messages.text(item.language(), "library_kind_" + item.kind()), KIND);
        title = fit(item.title(), TITLE);
        lead = fit(item.summary(), LEAD);
    }

    private SetText fit(String words, TextStyle style) {
        return TextBlock.fit(document.fonts(), words, style, WIDTH);
    }

    void draw() throws IOException {
        float titleTop = FIELD_TOP - kind.height() - mm(2);
        float leadTop = titleTop - title.height() - mm(3);
        float field = leadTop - lead.height() - mm(9);
        var pages = pages(field - mm(4));
        for (int number = 1; number <= pages.size(); number++) {
            try (var page = document.addPage(Box.A4)) {
                float y = Box.A4.height() - TOP;
                if (number == 1) {
                    page.artifact(content -> {
                        Colour.BRAND_DEEP.fill(content);
                        content.addRect(0, field, Box.A4.width(), Box.A4.height() - field);
                        content.fill();
                        Colour.SUN.fill(content);
                        content.addRect(0, field - mm(1.2f), Box.A4.width(), mm(1.2f));
                        content.fill();
                    });
                    page.text(section.element(), StandardStructureTypes.P, kind, SIDE, FIELD_TOP);
                    page.text(section.element(), StandardStructureTypes.H1, title, SIDE, titleTop);
                    page.text(section.element(), StandardStructureTypes.P, lead, SIDE, leadTop);
                    y = field - mm(4);
                }
                rows(page, pages.get(number - 1), number == 1, y);
                footer(page, number + " / " + pages.size());
            }
        }
    }

    private static void rows(PdfPage page, List<Row> rows, boolean spaced, float top) throws IOException {
        float y = top;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            y -= at > 0 || spaced ? row.above() : 0;
            row.painter().draw(page, y);
            y -= row.height();
        }
    }

    /** Parts the rows into pages, the first of which begins at a height. */
    private List<List<Row>> pages(float begin) {
        var rows = new ArrayList<>(ItemRows.of(item.parts(), document, Typography.DOCUMENT, section, SIDE, WIDTH));
        var end = fit(item.imprint(), END);
        rows.add(new Row(
                mm(8),
                end.height(),
                false,
                (page, top) -> page.text(section.element(), StandardStructureTypes.P, end, SIDE, top)));
        var pages = new ArrayList<List<Row>>();
        var page = new ArrayList<Row>();
        float y = begin;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            float needed = row.space()
                    + (row.leads() && at + 1 < rows.size() ? rows.get(at + 1).space() : 0);
            if (y - needed < FOOT && (!page.isEmpty() || pages.isEmpty())) {
                pages.add(page);
                page = new ArrayList<>();
                y = Box.A4.height() - TOP + row.above();
            }
            page.add(row);
            y -= row.space();
        }
        pages.add(page);
        return pages;
    }

    private void footer(PdfPage page, String number) throws IOException {
        var brand = fit(Messages.text(item.language(), "app_brand"), FOOTER);
        var numbered = fit(number, FOOTER.aligned(Align.RIGHT));
        float top = mm(14);
        page.artifact(Shield.in(Box.square(SIDE, top + mm(0.8f), mm(4.6f))));
        page.artifact(content -> {
            brand.draw(content, SIDE + mm(6), top);
            numbered.draw(content, SIDE, top);
        });
    }
}
