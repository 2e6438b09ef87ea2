package ba.sigurno.ejb.certificate;

import static ba.sigurno.ejb.pdf.Box.mm;

import ba.sigurno.ejb.pdf.Box;
import ba.sigurno.ejb.pdf.Colour;
import ba.sigurno.ejb.pdf.Face;
import ba.sigurno.ejb.pdf.PdfDocument;
import ba.sigurno.ejb.pdf.PdfPage;
import ba.sigurno.ejb.pdf.QrCode;
import ba.sigurno.ejb.pdf.Shield;
import ba.sigurno.ejb.pdf.TextBlock;
import ba.sigurno.ejb.pdf.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A certificate as a PDF: one page, A4 lying. Drawn from the same paper, it has the same bytes each time. */
public final class CertificatePdf {

    private static final Box PAGE = Box.A4_LANDSCAPE;
    private static final Box FRAME = PAGE.inset(mm(8));
    private static final Box INSIDE = FRAME.inset(mm(22), mm(14));
    private static final float MARK = mm(15);
    private static final float QR = mm(26);
    private static final float FOOT = mm(34);
    private static final float SIGNATURE = mm(66);

    /** One share of the space between the texts, when there is plenty. */
    private static final float ROOMY = mm(2);

    private static final TextStyle CENTRE =
            TextStyle.of(Face.SANS_BOLD, 10, Colour.BRAND).centred().tracked(0.06f);
    private static final TextStyle HEADING =
            TextStyle.of(Face.SERIF_BOLD, 38, Colour.BRAND_DEEP).centred().tracked(0.06f);
    private static final TextStyle WORDS =
            TextStyle.of(Face.SANS, 12.5f, Colour.INK_SOFT).centred().lines(2);
    private static final TextStyle NAME =
            TextStyle.of(Face.SERIF_BOLD, 34, Colour.INK).centred().lines(2).comfortable(24);
    private static final TextStyle PROGRAMME =
            TextStyle.of(Face.SERIF_BOLD, 19, Colour.BRAND).centred().lines(2).comfortable(16);
    private static final TextStyle FACTS =
            TextStyle.of(Face.SANS, 12, Colour.INK).centred().lines(2);
    private static final TextStyle CHECK =
            TextStyle.of(Face.SANS, 8, Colour.INK_SOFT).lines(3).comfortable(7);
    private static final TextStyle SERIAL = TextStyle.of(Face.SANS_BOLD, 10.5f, Colour.INK);
    private static final TextStyle ISSUER =
            TextStyle.of(Face.SANS_BOLD, 11, Colour.INK).centred().lines(2);
    private static final TextStyle ISSUER_LABEL =
            TextStyle.of(Face.SANS, 8.5f, Colour.INK_SOFT).centred();

    private final CertificatePaper paper;
    private final PdfDocument document;
    private final PdfPage page;

    private CertificatePdf(CertificatePaper paper, PdfDocument document, PdfPage page) {
        this.paper = paper;
        this.document = document;
        this.page = page;
    }

    /**
     * Draws a certificate.
     *
     * @throws ba.sigurno.ejb.pdf.UnprintableTextException when a text has a character that cannot be printed
     */
    public static byte[] render(CertificatePaper paper) {
        String title = "%s %s – %s".formatted(paper.wording().heading(), paper.serial(), paper.holderName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(paper.language(), title, paper.issued())) {
            try (PdfPage page = document.addPage(PAGE)) {
                new CertificatePdf(paper, document, page).draw();
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw() throws IOException {
        page.artifact(Guilloche.watermark(PAGE.centreX(), PAGE.centreY(), mm(62)));
        page.artifact(Guilloche.frame(FRAME));
        page.artifact(Shield.in(Box.square(PAGE.centreX() - MARK / 2, INSIDE.top(), MARK)));
        float below =
                text(StandardStructureTypes.P, capitals(paper.wording().centre()), CENTRE, INSIDE.top() - MARK - mm(2));
        drawBody(below, INSIDE.y() + FOOT);
        drawCheck();
        drawSignature();
    }

    /** What is certified, spread between the centre's name and the foot; long texts leave less space between them. */
    private void drawBody(float top, float bottom) throws IOException {
        List<Part> parts = body();
        float free = top - bottom;
        float gaps = 0;
        for (Part part : parts) {
            free -= part.text.height();
            gaps += part.gap;
        }
        float gap = Math.min(ROOMY, free / gaps);
        float y = top - (free - gap * gaps) / 2;
        for (Part part : parts) {
            y = page.text(document.body(), part.type, part.text, INSIDE.x(), y - gap * part.gap);
            if (part.underlined) {
                drawRule(y - mm(1.5f), PAGE.centreX() - mm(35), mm(70), 1.4f, Colour.SUN);
            }
        }
    }

    private List<Part> body() {
        CertificatePaper.Wording wording = paper.wording();
        List<Part> parts = new ArrayList<>();
        parts.add(part(StandardStructureTypes.H1, capitals(wording.heading()), HEADING, 3));
        parts.add(part(StandardStructureTypes.P, wording.holder(), WORDS, 2));
        parts.add(part(StandardStructureTypes.P, paper.holderName(), NAME, 2).withRule());
        parts.add(part(StandardStructureTypes.P, wording.achievement(), WORDS, 5));
        parts.add(part(StandardStructureTypes.P, paper.programmeTitle(), PROGRAMME, 2));
        parts.add(part(StandardStructureTypes.P, paper.hours() + " · " + paper.held(), FACTS, 4));
        paper.authority().ifPresent(name -> parts.add(part(StandardStructureTypes.P, name, FACTS, 1)));
        return parts;
    }

    private void drawCheck() throws IOException {
        Box code = new Box(INSIDE.x(), INSIDE.y(), QR, QR);
        String inWords = paper.wording().qrCode() + ": " + paper.checkUrl();
        page.figure(document.body(), inWords, code, QrCode.of(paper.checkUrl()).in(code, Colour.BRAND_DEEP));
        float left = code.right() + mm(2);
        float width = mm(62);
        TextBlock label = fit(paper.wording().serial(), CHECK, width);
        TextBlock serial = fit(paper.serial(), SERIAL, width);
        TextBlock check = fit(paper.wording().check(), CHECK, width);
        TextBlock address = fit(paper.typedAddress(), CHECK, width);
        float height = label.height() + serial.height() + check.height() + address.height() + mm(1);
        float y = code.centreY() + height / 2;
        y = page.text(document.body(), StandardStructureTypes.P, label, left, y);
        y = page.text(document.body(), StandardStructureTypes.P, serial, left, y) - mm(1);
        y = page.text(document.body(), StandardStructureTypes.P, check, left, y);
        page.text(document.body(), StandardStructureTypes.P, address, left, y);
    }

    /** A line to sign on, with the name below it. */
    private void drawSignature() throws IOException {
        float left = INSIDE.right() - SIGNATURE;
        float y = INSIDE.y() + mm(13);
        drawRule(y, left, SIGNATURE, 0.7f, Colour.INK_SOFT);
        TextBlock name = fit(paper.issuerName(), ISSUER, SIGNATURE);
        TextBlock label = fit(paper.wording().issuer(), ISSUER_LABEL, SIGNATURE);
        float below = page.text(document.body(), StandardStructureTypes.P, name, left, y - mm(1));
        page.text(document.body(), StandardStructureTypes.P, label, left, below);
    }

    private void drawRule(float y, float left, float width, float thickness, Colour colour) throws IOException {
        page.artifact(content -> {
            colour.stroke(content);
            content.setLineWidth(thickness);
            content.moveTo(left, y);
            content.lineTo(left + width, y);
            content.stroke();
        });
    }

    private float text(String type, String text, TextStyle style, float top) throws IOException {
        return page.text(document.body(), type, fit(text, style, INSIDE.width()), INSIDE.x(), top);
    }

    private Part part(String type, String text, TextStyle style, int gap) {
        return new Part(type, fit(text, style, INSIDE.width()), gap, false);
    }

    private String capitals(String text) {
        return text.toUpperCase(paper.language().getLocale());
    }

    private TextBlock fit(String text, TextStyle style, float width) {
        return TextBlock.fit(document.fonts(), text, style, width);
    }

    /** A text of the body, its share of the free space above it, and whether a rule stands below. */
    private record Part(String type, TextBlock text, int gap, boolean underlined) {

        Part withRule() {
            return new Part(type, text, gap, true);
        }
    }
}
