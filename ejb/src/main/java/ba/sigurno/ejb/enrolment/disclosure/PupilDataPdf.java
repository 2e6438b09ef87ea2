package ba.sigurno.ejb.enrolment.disclosure;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.Printable;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** All that is held about a pupil on paper, in the language of the class: a heading for each table, a paragraph for each row. */
public final class PupilDataPdf {

    private static final float SIDE = mm(18);
    private static final float TOP = mm(18);
    private static final float FOOT = mm(18);
    private static final float WIDTH = Box.A4.width() - 2 * SIDE;
    private static final int LINES = 40;

    private static final TextStyle TITLE =
            TextStyle.of(Face.SANS_BOLD, 17, Colour.BRAND_DEEP).lines(3);
    private static final TextStyle HEADING =
            TextStyle.of(Face.SANS_BOLD, 11.5f, Colour.INK).lines(2);
    private static final TextStyle TEXT =
            TextStyle.of(Face.SANS, 9.5f, Colour.INK).lines(LINES);

    private final PupilData data;
    private final PdfDocument document;
    private PdfPage page;
    private float y;

    private PupilDataPdf(PupilData data, PdfDocument document) {
        this.data = data;
        this.document = document;
    }

    /** Writes the document. The stream is left open. */
    public static void render(PupilData data, OutputStream out) throws IOException {
        var title = Messages.text(data.language(), "enrolment_disclosure_title");
        try (var document = new PdfDocument(data.language(), title, data.at())) {
            new PupilDataPdf(data, document).draw(title);
            document.save(out);
        }
    }

    private void draw(String title) throws IOException {
        var body = document.group(document.body(), StandardStructureTypes.SECT);
        turn();
        write(body, StandardStructureTypes.H1, title, TITLE);
        write(
                body,
                StandardStructureTypes.P,
                data.nickname() + (data.name() == null ? "" : " (" + data.name() + ")"),
                HEADING);
        write(body, StandardStructureTypes.P, data.schoolClass(), TEXT);
        for (var table : data.tables().entrySet()) {
            var heading = Messages.text(data.language(), "enrolment_disclosure_" + table.getKey());
            write(
                    body,
                    StandardStructureTypes.H2,
                    heading + ": " + table.getValue().size(),
                    HEADING);
            for (var row : table.getValue()) {
                var text = row.entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + cell.getValue())
                        .collect(Collectors.joining(" · "));
                write(body, StandardStructureTypes.P, text, TEXT);
            }
        }
        page.close();
    }

    private void write(PDStructureElement body, String type, String text, TextStyle style) throws IOException {
        var block = TextBlock.fit(document.fonts(), printable(text), style, WIDTH);
        float space = style == TEXT ? mm(1) : mm(4);
        if (y - space - block.height() < FOOT) {
            page.close();
            turn();
        }
        y = page.text(body, type, block, SIDE, y - space);
    }

    /** Shows an answer even where a child typed what no font here has. */
    private static String printable(String text) {
        try {
            return Printable.text(text);
        } catch (UnprintableTextException e) {
            return text.replaceAll("[^\\p{IsLatin}\\p{IsCyrillic}\\p{Nd}\\p{P} ]", "?");
        }
    }

    private void turn() throws IOException {
        page = document.addPage(Box.A4);
        y = Box.A4.height() - TOP;
    }
}
