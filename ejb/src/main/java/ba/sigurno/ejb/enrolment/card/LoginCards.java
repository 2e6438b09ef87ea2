package ba.sigurno.ejb.enrolment.card;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Draws the login cards of a class as a PDF: A4 upright, eight cards a page, to be cut along dashed lines. */
public final class LoginCards {

    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final int PER_PAGE = COLUMNS * ROWS;
    private static final float SIDE = mm(10);
    private static final float HEAD = mm(17);
    private static final float FOOT = mm(8);

    private static final TextStyle HEADING = TextStyle.of(Face.SANS_BOLD, 10, Colour.BRAND_DEEP);
    private static final TextStyle PAGE_NUMBER =
            TextStyle.of(Face.SANS, 9, Colour.INK_SOFT).aligned(TextStyle.Align.RIGHT);

    private final CardSheet sheet;
    private final PdfDocument document;
    private final LoginCard card;

    private LoginCards(CardSheet sheet, PdfDocument document) {
        this.sheet = sheet;
        this.document = document;
        this.card = new LoginCard(sheet, document);
    }

    /**
     * Writes the cards of a class. The stream is left open.
     *
     * @throws ba.sigurno.ejb.pdf.text.UnprintableTextException when a name has a character that cannot be printed
     */
    public static void render(CardSheet sheet, OutputStream out) throws IOException {
        String title = sheet.wording().title() + " – " + sheet.heading();
        try (PdfDocument document = new PdfDocument(sheet.language(), title, sheet.printed())) {
            new LoginCards(sheet, document).draw();
            document.save(out);
        }
    }

    private void draw() throws IOException {
        List<CardSheet.Card> cards = sheet.cards();
        int pages = Math.max(1, (cards.size() + PER_PAGE - 1) / PER_PAGE);
        for (int number = 1; number <= pages; number++) {
            int first = (number - 1) * PER_PAGE;
            try (PdfPage page = document.addPage(Box.A4)) {
                drawHead(page, number, pages);
                drawCards(page, cards.subList(first, Math.min(first + PER_PAGE, cards.size())));
            }
        }
    }

    private void drawHead(PdfPage page, int number, int pages) throws IOException {
        float width = Box.A4.width() - 2 * SIDE;
        float top = Box.A4.height() - mm(7);
        TextBlock heading = TextBlock.fit(document.fonts(), sheet.heading(), HEADING, width - mm(20));
        if (number == 1) {
            page.text(document.body(), StandardStructureTypes.H1, heading, SIDE, top);
        } else {
            page.artifact(content -> heading.draw(content, SIDE, top));
        }
        TextBlock count = TextBlock.fit(document.fonts(), number + " / " + pages, PAGE_NUMBER, width);
        page.artifact(content -> count.draw(content, SIDE, top));
    }

    private void drawCards(PdfPage page, List<CardSheet.Card> cards) throws IOException {
        if (cards.isEmpty()) {
            return;
        }
        int rows = (cards.size() + COLUMNS - 1) / COLUMNS;
        page.artifact(content -> CutLines.draw(content, grid(rows), COLUMNS, rows));
        for (int i = 0; i < cards.size(); i++) {
            PDStructureElement section = document.group(document.body(), StandardStructureTypes.SECT);
            card.draw(page, section, cards.get(i), cell(i));
        }
    }

    private static Box grid(int rows) {
        float height = rows * cellHeight();
        return new Box(SIDE, Box.A4.height() - HEAD - height, Box.A4.width() - 2 * SIDE, height);
    }

    private static Box cell(int index) {
        float width = (Box.A4.width() - 2 * SIDE) / COLUMNS;
        float top = Box.A4.height() - HEAD - index / COLUMNS * cellHeight();
        return new Box(SIDE + index % COLUMNS * width, top - cellHeight(), width, cellHeight());
    }

    private static float cellHeight() {
        return (Box.A4.height() - HEAD - FOOT) / ROWS;
    }
}
