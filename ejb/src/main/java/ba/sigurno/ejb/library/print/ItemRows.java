package ba.sigurno.ejb.library.print;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.svg.SvgPicture;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.Passage;
import ba.sigurno.ejb.pdf.text.Passage.Look;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Sets what an item says in rows of a width, each with its place in the structure of the document. */
final class ItemRows {

    private static final float MAX_PICTURE = mm(125);
    private static final float BAR = 3;
    /** Neighbouring areas of one colour overlap a little, or a line of the paper would shine through. */
    private static final float OVERLAP = 0.3f;

    private static final float WRITING_LINE = mm(9);

    private final PdfDocument document;
    private final Typography type;
    private final List<Row> rows = new ArrayList<>();
    private boolean hasHeading;

    /** Where rows stand: from the left edge of the page, and how wide. */
    private record Column(float left, float width) {

        private Column inset(float left, float right) {
            return new Column(this.left + left, width - left - right);
        }
    }

    private ItemRows(PdfDocument document, Typography type) {
        this.document = document;
        this.type = type;
    }

    /** Returns the rows of these parts, from {@code left} and so wide. */
    static List<Row> of(
            List<PrintedPart> parts, PdfDocument document, Typography type, Branch section, float left, float width) {
        var rows = new ItemRows(document, type);
        var column = new Column(left, width);
        for (var part : parts) {
            if (part.picture() == null) {
                rows.blocks(section, part.words().document(), column, type.text());
            } else {
                rows.picture(section, part.picture(), part.words().words(), column);
            }
        }
        return rows.rows;
    }

    private void blocks(Branch parent, Node around, Column column, Look look) {
        for (var part = around.getFirstChild(); part != null; part = part.getNext()) {
            block(parent, part, column, look);
        }
    }

    private void block(Branch parent, Node part, Column column, Look look) {
        if (part instanceof Heading heading) {
            heading(parent, heading, column);
        } else if (part instanceof ListBlock list) {
            list(parent, list, column, look);
        } else if (part instanceof BlockQuote quote) {
            callOut(parent, quote, column);
        } else if (part instanceof ThematicBreak) {
            writingLine(column);
        } else if (part instanceof Paragraph) {
            var bold = type.loud() && look == type.callOut();
            var words = Passage.set(document.fonts(), InlineRuns.of(part, bold), look, column.width());
            add(parent, StandardStructureTypes.P, words, column, type.em(0.62f), false);
        }
    }

    private void add(Branch parent, String tag, Passage words, Column column, float above, boolean leads) {
        rows.add(new Row(
                above,
                words.height(),
                leads,
                (page, top) -> page.text(parent.element(), tag, words, column.left(), top)));
    }

    private void heading(Branch parent, Heading heading, Column column) {
        // The first is of the second level, since the title is above it.
        boolean high = heading.getLevel() <= 2 || !hasHeading;
        hasHeading = true;
        add(
                parent,
                high ? StandardStructureTypes.H2 : StandardStructureTypes.H3,
                Passage.set(
                        document.fonts(),
                        InlineRuns.of(heading, true),
                        high ? type.heading() : type.lowHeading(),
                        column.width()),
                column,
                type.em(high ? 1.5f : 1.1f),
                true);
    }

    private void list(Branch parent, ListBlock list, Column column, Look look) {
        var ordered = list instanceof OrderedList;
        var branch = parent.list(ordered);
        int number = list instanceof OrderedList steps && steps.getMarkerStartNumber() != null
                ? steps.getMarkerStartNumber()
                : 1;
        for (var entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
            var element = branch.group(StandardStructureTypes.LI);
            int first = rows.size();
            blocks(
                    element.group(StandardStructureTypes.L_BODY),
                    entry,
                    column.inset(type.em(ordered && type.loud() ? 2.1f : 1.6f), 0),
                    look);
            if (rows.size() > first) {
                var row = rows.get(first);
                var mark = ordered ? mark(element, number++, column) : bullet(element, column);
                rows.set(first, new Row(row.above(), row.height(), row.leads(), (page, top) -> {
                    mark.draw(page, top);
                    row.painter().draw(page, top);
                }));
            }
        }
    }

    private Row.Painter bullet(Branch entry, Column column) {
        return label(entry, "•", Colour.BRAND, column.left());
    }

    private Row.Painter mark(Branch entry, int number, Column column) {
        if (!type.loud()) {
            return label(entry, number + ".", Colour.BRAND, column.left());
        }
        float radius = type.em(0.78f);
        var words = TextBlock.fit(
                document.fonts(),
                String.valueOf(number),
                TextStyle.of(Face.SANS_BOLD, type.em(0.95f), Colour.WHITE).centred(),
                2 * radius);
        return (page, top) -> {
            // The middle of the first line.
            float middle = top - type.em(0.58f);
            page.artifact(content -> {
                Colour.BRAND.stroke(content);
                content.setLineWidth(2 * radius);
                content.setLineCapStyle(1);
                content.moveTo(column.left() + radius, middle);
                content.lineTo(column.left() + radius, middle);
                content.stroke();
            });
            page.text(entry.element(), StandardStructureTypes.LBL, words, column.left(), middle + words.height() / 2);
        };
    }

    private Row.Painter label(Branch entry, String words, Colour colour, float left) {
        var look = new Look(type.text().size(), 1, colour, false);
        var label = Passage.set(document.fonts(), List.of(new Passage.Run(words, true, false)), look, type.em(4));
        return (page, top) -> page.text(entry.element(), StandardStructureTypes.LBL, label, left, top);
    }

    private void callOut(Branch parent, BlockQuote quote, Column column) {
        int first = rows.size();
        float side = type.em(0.95f);
        blocks(parent.group(StandardStructureTypes.BLOCK_QUOTE), quote, column.inset(side + BAR, side), type.callOut());
        for (int at = first; at < rows.size(); at++) {
            rows.set(at, onPaper(rows.get(at), at == first, at == rows.size() - 1, column));
        }
    }

    /** Returns a row of what is called out, whose colour goes on through the spaces between the rows. */
    private Row onPaper(Row row, boolean first, boolean last, Column column) {
        float inside = first ? type.em(0.7f) : row.above();
        float height = inside + row.height() + (last ? type.em(0.75f) : 0);
        return new Row(first ? type.em(1) : 0, height, row.leads(), (page, top) -> {
            page.artifact(content -> {
                type.paper().fill(content);
                content.addRect(column.left(), top - height - OVERLAP, column.width(), height + OVERLAP);
                content.fill();
                (type.loud() ? Colour.BRAND_DEEP : Colour.SUN).fill(content);
                content.addRect(column.left(), top - height - OVERLAP, BAR, height + OVERLAP);
                content.fill();
            });
            row.painter().draw(page, top - inside);
        });
    }

    private void writingLine(Column column) {
        rows.add(new Row(
                0,
                WRITING_LINE,
                false,
                (page, top) -> page.artifact(content -> {
                    Colour.INK_SOFT.tint(0.5).stroke(content);
                    content.setLineWidth(0.6f);
                    content.moveTo(column.left(), top - WRITING_LINE);
                    content.lineTo(column.left() + column.width(), top - WRITING_LINE);
                    content.stroke();
                })));
    }

    private void picture(Branch parent, SvgPicture picture, String inWords, Column column) {
        float width = Math.min(column.width(), MAX_PICTURE);
        float height = Math.min(picture.height(width), MAX_PICTURE);
        float left = column.left() + (column.width() - width) / 2;
        rows.add(new Row(
                type.em(1.1f),
                height,
                false,
                (page, top) -> draw(page, parent, picture, inWords, new Box(left, top - height, width, height))));
    }

    /** Draws a picture in a box, with what it shows for those who do not see it. */
    static void draw(PdfPage page, Branch parent, SvgPicture picture, String inWords, Box box) throws IOException {
        page.figure(parent.element(), inWords, box, picture.in(box));
    }
}
