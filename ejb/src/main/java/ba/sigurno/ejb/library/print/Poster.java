package ba.sigurno.ejb.library.print;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.document.PdfDocument;
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

/**
 * An item to hang on a wall: one page with its title, its first picture below it, and its words as big as they fit.
 */
final class Poster {

    private static final float SIDE = mm(16);
    private static final float WIDTH = Box.A4.width() - 2 * SIDE;
    private static final float FOOT = mm(14);
    private static final float STRIPE = mm(2);
    private static final float TITLE_SPACE = mm(9);

    /** The smallest height of the picture, for which words are made smaller. */
    private static final float MIN_PICTURE = mm(82);

    private static final float MAX_SIZE = 30;
    private static final float MIN_SIZE = 13;
    private static final float STEP = 0.5f;

    /** How much wider the spaces between the rows are made at most, as a part of the size of the words. */
    private static final float MAX_GAP = 1.6f;

    private static final TextStyle TITLE =
            TextStyle.of(Face.SANS_BOLD, 58, Colour.WHITE).lines(3).comfortable(36);
    private static final TextStyle BRAND = TextStyle.of(Face.SANS_BOLD, 13, Colour.WHITE);
    private static final TextStyle IMPRINT = TextStyle.of(Face.SANS, 8, Colour.WHITE)
            .aligned(Align.RIGHT)
            .lines(2)
            .comfortable(7.5f);

    private final PrintedItem item;
    private final PdfDocument document;
    private final Branch section;
    private final SetText title;
    private final float titleFoot;
    private final PrintedPart picture;

    Poster(PrintedItem item, PdfDocument document) {
        this.item = item;
        this.document = document;
        section = Branch.section(document);
        title = TextBlock.fit(document.fonts(), item.title(), TITLE, WIDTH);
        titleFoot = Box.A4.height() - TITLE_SPACE - title.height() - TITLE_SPACE;
        picture = item.parts().stream()
                .filter(part -> part.picture() != null)
                .findFirst()
                .orElse(null);
    }

    /** Draws it; returns whether its words fit on one page, and draws nothing when they do not. */
    boolean draw() throws IOException {
        float room = room(titleFoot);
        float least = picture == null ? 0 : MIN_PICTURE + TITLE_SPACE;
        for (float size = MAX_SIZE; size >= MIN_SIZE; size -= STEP) {
            var rows = rows(Typography.poster(size));
            float free = room - words(rows);
            if (free >= least) {
                draw(rows, free, size);
                return true;
            }
        }
        return false;
    }

    /** Returns the room for words below the field of the title. */
    private static float room(float field) {
        return field - STRIPE - FOOT - mm(9);
    }

    private static float words(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::space).sum();
    }

    private List<Row> rows(Typography type) {
        var parts = new ArrayList<>(item.parts());
        parts.remove(picture);
        return ItemRows.of(parts, document, type, section, SIDE, WIDTH);
    }

    private void draw(List<Row> rows, float free, float size) throws IOException {
        float height = picture == null
                ? 0
                : Math.min(free - TITLE_SPACE, picture.picture().height(WIDTH));
        float field = picture == null ? titleFoot : titleFoot - height - TITLE_SPACE;
        float gap = Math.min((room(field) - words(rows)) / (rows.size() + 1), size * MAX_GAP);
        try (var page = document.addPage(Box.A4)) {
            page.artifact(content -> {
                Colour.BRAND_DEEP.fill(content);
                content.addRect(0, field, Box.A4.width(), Box.A4.height() - field);
                content.addRect(0, 0, Box.A4.width(), FOOT);
                content.fill();
                Colour.SUN.fill(content);
                content.addRect(0, field - STRIPE, Box.A4.width(), STRIPE);
                content.fill();
            });
            page.text(section.element(), StandardStructureTypes.H1, title, SIDE, Box.A4.height() - TITLE_SPACE);
            if (picture != null) {
                ItemRows.draw(
                        page,
                        section,
                        picture.picture(),
                        picture.words().words(),
                        new Box(SIDE, titleFoot - height, WIDTH, height));
            }
            float y = field - STRIPE;
            for (var row : rows) {
                y -= gap + row.above();
                row.painter().draw(page, y);
                y -= row.height();
            }
            page.artifact(Shield.in(Box.square(SIDE, FOOT - mm(2.5f), mm(9))));
            var brand = TextBlock.fit(document.fonts(), Messages.text(item.language(), "app_brand"), BRAND, WIDTH);
            page.artifact(content -> brand.draw(content, SIDE + mm(11), FOOT / 2 + brand.height() / 2));
            var imprint = TextBlock.fit(document.fonts(), item.imprint(), IMPRINT, WIDTH - mm(50));
            page.text(
                    section.element(),
                    StandardStructureTypes.P,
                    imprint,
                    SIDE + mm(50),
                    FOOT / 2 + imprint.height() / 2);
        }
    }
}
