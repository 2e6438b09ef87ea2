package ba.sigurno.ejb.training.attendance;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.TextStyle.Align;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The list that teachers sign at a session, as a PDF: A4 upright. Each meeting has a list of its own, since columns for
 * several signatures would be too narrow to sign in, and each list counts its own pages.
 */
public final class SigningSheetPdf {

    private static final float SIDE = mm(15);
    private static final float TOP = mm(14);
    private static final float FOOT = mm(16);
    private static final float WIDTH = Box.A4.width() - 2 * SIDE;

    private static final TextStyle KIND =
            TextStyle.of(Face.SANS_BOLD, 9.5f, Colour.BRAND).tracked(0.06f);
    private static final TextStyle TITLE =
            TextStyle.of(Face.SANS_BOLD, 17, Colour.BRAND_DEEP).lines(3).comfortable(13);
    private static final TextStyle WHEN = TextStyle.of(Face.SANS_BOLD, 11.5f, Colour.INK);
    private static final TextStyle FACT =
            TextStyle.of(Face.SANS, 10, Colour.INK).lines(2);
    private static final TextStyle AGAIN = TextStyle.of(Face.SANS, 9.5f, Colour.INK_SOFT);
    private static final TextStyle PAGE =
            TextStyle.of(Face.SANS, 9, Colour.INK_SOFT).aligned(Align.RIGHT);

    private final SigningSheet sheet;
    private final PdfDocument document;

    private SigningSheetPdf(SigningSheet sheet, PdfDocument document) {
        this.sheet = sheet;
        this.document = document;
    }

    /** Writes the lists of all meetings. The stream is left open. */
    public static void render(SigningSheet sheet, OutputStream out) throws IOException {
        var title = sheet.say("title") + " – " + sheet.title();
        try (var document = new PdfDocument(sheet.language(), title, sheet.printed())) {
            var list = new SigningSheetPdf(sheet, document);
            for (var meeting : sheet.meetings()) {
                list.draw(meeting);
            }
            document.save(out);
        }
    }

    private void draw(SigningSheet.Meeting meeting) throws IOException {
        var section = document.group(document.body(), StandardStructureTypes.SECT);
        var table = new SigningTable(document, sheet, SIDE, WIDTH);
        int number = 1;
        int pages = 1;
        do {
            try (var page = document.addPage(Box.A4)) {
                float top = number == 1 ? head(page, section, meeting) : headAgain(page, meeting);
                if (number == 1) {
                    table.begin(section);
                    pages = 1 + table.pagesAfter(top - FOOT, againTop() - FOOT);
                }
                table.draw(page, top, FOOT);
                foot(page, number++, pages);
            }
        } while (table.hasMore());
    }

    private float head(PdfPage page, PDStructureElement section, SigningSheet.Meeting meeting) throws IOException {
        float y = Box.A4.height() - TOP;
        y = paragraph(
                        page,
                        section,
                        sheet.say("title").toUpperCase(sheet.language().getLocale()),
                        KIND,
                        y)
                - mm(1);
        var title = TableText.fit(document.fonts(), sheet.title(), TITLE, WIDTH, Float.POSITIVE_INFINITY);
        y = page.text(section, StandardStructureTypes.H1, title, SIDE, y) - mm(2);
        var number = meeting.number().isEmpty() ? "" : " · " + meeting.number();
        y = paragraph(page, section, meeting.when() + number, WHEN, y) - mm(1);
        y = paragraph(page, section, sheet.say("place", sheet.place()), FACT, y);
        return paragraph(page, section, sheet.say("trainer", sheet.trainer()), FACT, y) - mm(4);
    }

    private float paragraph(PdfPage page, PDStructureElement section, String text, TextStyle style, float y)
            throws IOException {
        var block = TableText.fit(document.fonts(), text, style, WIDTH, Float.POSITIVE_INFINITY);
        return page.text(section, StandardStructureTypes.P, block, SIDE, y);
    }

    /** Repeats the head of the first page; to a screen reader it is decoration. */
    private float headAgain(PdfPage page, SigningSheet.Meeting meeting) throws IOException {
        var text = sheet.title() + " · " + meeting.when();
        var block = TableText.fit(document.fonts(), text, AGAIN, WIDTH, Float.POSITIVE_INFINITY);
        page.artifact(content -> block.draw(content, SIDE, Box.A4.height() - TOP));
        return againTop();
    }

    private static float againTop() {
        return Box.A4.height() - TOP - mm(8);
    }

    private void foot(PdfPage page, int number, int pages) throws IOException {
        var block = TextBlock.fit(document.fonts(), sheet.say("page", number, pages), PAGE, WIDTH);
        page.artifact(content -> block.draw(content, SIDE, mm(12)));
    }
}
