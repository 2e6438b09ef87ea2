package ba.sigurno.ejb.library.print;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import ba.sigurno.persistence.library.item.ItemKind;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * An item of the library as a PDF that can be read out, A4 upright: of the same text as its page. A picture is said in
 * words; a poster has big letters.
 */
public final class ItemPdf {

    private static final float SIDE = mm(20);
    private static final float TOP = mm(20);
    private static final float FOOT = mm(22);
    private static final float INDENT = mm(6);
    private static final float POSTER = 1.9f;
    private static final float QUOTE_LINE = 2;

    /** The most lines of a paragraph that are not made smaller, at the size of running text. */
    private static final int LINES = 50;

    private static final TextStyle PAGE =
            TextStyle.of(Face.SANS, 8, Colour.INK_SOFT).aligned(Align.RIGHT);
    private static final TextStyle BRAND = TextStyle.of(Face.SANS, 8, Colour.INK_SOFT);
    private static final TextStyle SMALL =
            TextStyle.of(Face.SANS, 9, Colour.INK_SOFT).lines(LINES).comfortable(8.5f);

    private final PrintedItem item;
    private final PdfDocument document;
    private final PDStructureElement section;
    private final TextStyle title;
    private final TextStyle lead;
    private final TextStyle heading;
    private final TextStyle lowHeading;
    private final TextStyle text;
    private final TextStyle strong;
    private PdfPage page;
    private int pages;
    private float y;

    private ItemPdf(PrintedItem item, PdfDocument document) {
        this.item = item;
        this.document = document;
        section = document.group(document.body(), StandardStructureTypes.SECT);
        float scale = item.kind() == ItemKind.POSTER ? POSTER : 1;
        title = style(Face.SANS_BOLD, 22 * scale, Colour.BRAND_DEEP);
        lead = style(Face.SANS, 12.5f * scale, Colour.INK_SOFT);
        heading = style(Face.SANS_BOLD, 14 * scale, Colour.BRAND_DEEP);
        lowHeading = style(Face.SANS_BOLD, 11.5f * scale, Colour.BRAND_DEEP);
        text = style(Face.SANS, 10.5f * scale, Colour.INK);
        strong = style(Face.SANS_BOLD, 10.5f * scale, Colour.INK);
    }

    private static TextStyle style(Face face, float size, Colour colour) {
        return TextStyle.of(face, size, colour).lines(LINES).comfortable(size * 0.97f);
    }

    /** Writes it in the language in which it is shown. The stream is left open. */
    public static void render(PrintedItem item, OutputStream out) throws IOException {
        try (var document = new PdfDocument(item.language(), item.title(), item.publishedAt())) {
            new ItemPdf(item, document).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        turn();
        write(section, StandardStructureTypes.H1, item.title(), title, 0, 3);
        // A poster says at once what it has to say.
        if (item.kind() != ItemKind.POSTER) {
            write(section, StandardStructureTypes.P, item.summary(), lead, 0, 5);
        }
        var parts = item.body().document();
        for (var part = parts.getFirstChild(); part != null; part = part.getNext()) {
            block(section, part, 0);
        }
        end();
        page.close();
    }

    private void end() throws IOException {
        need(mm(14));
        y -= mm(4);
        var version = Messages.text(
                item.language(),
                "library_print_version",
                item.number(),
                Dates.date(item.language(), item.publishedAt()));
        var licence = Messages.text(
                item.language(), "library_print_licence", item.licence().getShortName());
        write(section, StandardStructureTypes.P, version + " " + licence, SMALL, 0, 1);
    }

    private void block(PDStructureElement parent, Node part, float indent) throws IOException {
        if (part instanceof Heading head) {
            heading(parent, head, indent);
        } else if (part instanceof ListBlock list) {
            list(parent, list, indent);
        } else if (part instanceof BlockQuote quote) {
            quote(parent, quote, indent);
        } else if (part instanceof Paragraph) {
            write(parent, StandardStructureTypes.P, Markdown.words(part), isStrong(part) ? strong : text, indent, 2.5f);
        }
    }

    private void heading(PDStructureElement parent, Heading head, float indent) throws IOException {
        boolean high = head.getLevel() <= 2;
        y -= mm(2.5f);
        // Room for the first lines below it too.
        need(mm(22));
        write(
                parent,
                high ? StandardStructureTypes.H2 : StandardStructureTypes.H3,
                Markdown.words(head),
                high ? heading : lowHeading,
                indent,
                1.5f);
    }

    private void list(PDStructureElement parent, ListBlock list, float indent) throws IOException {
        var element = document.group(parent, StandardStructureTypes.L);
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
            entry(element, entry, list instanceof OrderedList ? number++ + "." : "•", indent);
        }
        y -= mm(1.5f);
    }

    private void entry(PDStructureElement list, Node entry, String label, float indent) throws IOException {
        var element = document.group(list, StandardStructureTypes.LI);
        var first = entry.getFirstChild();
        if (first instanceof Paragraph) {
            need(fit(Markdown.words(first), isStrong(first) ? strong : text, indent + INDENT)
                    .height());
        }
        page.text(element, StandardStructureTypes.LBL, fit(label, text, indent), SIDE + indent, y);
        var body = document.group(element, StandardStructureTypes.L_BODY);
        for (var part = first; part != null; part = part.getNext()) {
            block(body, part, indent + INDENT);
        }
        y += mm(1);
    }

    private void quote(PDStructureElement parent, BlockQuote quote, float indent) throws IOException {
        var element = document.group(parent, StandardStructureTypes.BLOCK_QUOTE);
        for (var part = quote.getFirstChild(); part != null; part = part.getNext()) {
            var before = page;
            float top = y;
            block(element, part, indent + INDENT);
            // Of a part that went to the next page the line begins there.
            line(page == before ? top : Box.A4.height() - TOP, indent);
        }
        y -= mm(1);
    }

    private void line(float top, float indent) throws IOException {
        float bottom = y + mm(2);
        page.artifact(content -> {
            Colour.SUN.fill(content);
            content.addRect(SIDE + indent, bottom, QUOTE_LINE, Math.max(0, top - bottom));
            content.fill();
        });
    }

    private static boolean isStrong(Node paragraph) {
        return paragraph.getFirstChild() instanceof StrongEmphasis
                && paragraph.getFirstChild() == paragraph.getLastChild();
    }

    private TextBlock fit(String words, TextStyle style, float indent) {
        return TextBlock.fit(document.fonts(), words, style, Box.A4.width() - 2 * SIDE - indent);
    }

    private void write(PDStructureElement parent, String type, String words, TextStyle style, float indent, float below)
            throws IOException {
        var block = fit(words, style, indent);
        need(block.height());
        y = page.text(parent, type, block, SIDE + indent, y) - mm(below);
    }

    /** Turns to the next page where there is not so much room. */
    private void need(float height) throws IOException {
        if (y - height < FOOT) {
            page.close();
            turn();
        }
    }

    private void turn() throws IOException {
        page = document.addPage(Box.A4);
        pages++;
        y = Box.A4.height() - TOP;
        var number = fit(String.valueOf(pages), PAGE, 0);
        var brand = fit(Messages.text(item.language(), "app_brand"), BRAND, 0);
        page.artifact(content -> {
            brand.draw(content, SIDE, mm(13));
            number.draw(content, SIDE, mm(13));
        });
    }
}
