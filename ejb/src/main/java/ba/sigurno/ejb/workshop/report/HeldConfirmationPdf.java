package ba.sigurno.ejb.workshop.report;

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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The confirmation that a workshop was held, as a PDF: one page, A4 upright. */
public final class HeldConfirmationPdf {

    private static final float SIDE = mm(25);
    private static final float TOP = mm(30);
    private static final float WIDTH = Box.A4.width() - 2 * SIDE;

    private static final TextStyle TITLE =
            TextStyle.of(Face.SANS_BOLD, 20, Colour.BRAND_DEEP).lines(2).comfortable(15);
    private static final TextStyle SCHOOL =
            TextStyle.of(Face.SANS_BOLD, 14, Colour.INK).lines(3).comfortable(11);
    private static final TextStyle TEXT =
            TextStyle.of(Face.SANS, 11, Colour.INK).lines(6).comfortable(9);
    private static final TextStyle NAME = TextStyle.of(Face.SANS_BOLD, 9.5f, Colour.BRAND);
    private static final TextStyle BASIS =
            TextStyle.of(Face.SANS, 9.5f, Colour.INK_SOFT).lines(3).comfortable(8);

    private final PdfDocument document;
    private final PdfPage page;
    private final PDStructureElement section;
    private float y = Box.A4.height() - TOP;

    private HeldConfirmationPdf(PdfDocument document, PdfPage page) {
        this.document = document;
        this.page = page;
        this.section = document.group(document.body(), StandardStructureTypes.SECT);
    }

    /** Writes it. The stream is left open. */
    public static void render(HeldConfirmation confirmation, OutputStream out) throws IOException {
        var title = confirmation.title() + " – " + confirmation.school();
        try (var document = new PdfDocument(confirmation.language(), title, confirmation.printed())) {
            try (var page = document.addPage(Box.A4)) {
                new HeldConfirmationPdf(document, page).draw(confirmation);
            }
            document.save(out);
        }
    }

    private void draw(HeldConfirmation confirmation) throws IOException {
        write(StandardStructureTypes.H1, confirmation.title(), TITLE, 10);
        write(StandardStructureTypes.P, confirmation.school(), SCHOOL, 4);
        write(StandardStructureTypes.P, confirmation.sentence(), TEXT, 8);
        for (var fact : confirmation.facts()) {
            write(StandardStructureTypes.P, fact.name(), NAME, 1);
            write(StandardStructureTypes.P, fact.value(), TEXT, 4);
        }
        y -= mm(8);
        write(StandardStructureTypes.P, confirmation.basis(), BASIS, 0);
    }

    private void write(String type, String text, TextStyle style, float below) throws IOException {
        var block = TextBlock.fit(document.fonts(), text, style, WIDTH);
        y = page.text(section, type, block, SIDE, y) - mm(below);
    }
}
