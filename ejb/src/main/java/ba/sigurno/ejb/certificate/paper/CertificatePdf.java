package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.certificate.seal.Seal;
import ba.sigurno.ejb.pdf.document.Attachment;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.ejb.pdf.text.TextBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A certificate as a PDF: one page, A4 lying. Drawn from the same paper, it has the same bytes each time, but for its seal. */
public final class CertificatePdf {

    private final CertificatePaper paper;
    private final PdfDocument document;
    private final PdfPage page;

    private CertificatePdf(CertificatePaper paper, PdfDocument document, PdfPage page) {
        this.paper = paper;
        this.document = document;
        this.page = page;
    }

    /**
     * Draws a certificate to look at, which neither machines nor other people can check.
     *
     * @throws ba.sigurno.ejb.pdf.text.UnprintableTextException when a text has a character that cannot be printed
     */
    static byte[] draft(CertificateTemplate template, CertificatePaper paper) {
        try (PdfDocument document = draw(template, paper, Optional.empty())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Draws a certificate and seals it: the whole file is signed, from its first byte to its last.
     *
     * @param credential what it says for machines, which it carries as a file
     * @throws ba.sigurno.ejb.pdf.text.UnprintableTextException when a text has a character that cannot be printed
     * @throws ba.sigurno.persistence.i18n.DomainException when no time-stamp can be had
     */
    public static byte[] sealed(CertificateTemplate template, CertificatePaper paper, String credential, Seal seal) {
        try (PdfDocument document = draw(template, paper, Optional.of(seal))) {
            document.attach(new Attachment(
                    "credential.jwt",
                    "application/vc+jwt",
                    credential.getBytes(StandardCharsets.US_ASCII),
                    paper.wording().credential(),
                    Attachment.Relation.DATA));
            return document.sign(seal.room(), seal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDocument draw(CertificateTemplate template, CertificatePaper paper, Optional<Seal> seal)
            throws IOException {
        String title = "%s %s – %s".formatted(paper.wording().heading(), paper.serial(), paper.holderName());
        PdfDocument document = new PdfDocument(paper.language(), title, paper.issued());
        try (PdfPage page = document.addPage(Box.A4_LANDSCAPE)) {
            new CertificatePdf(paper, document, page).draw(template, seal);
        }
        return document;
    }

    private void draw(CertificateTemplate template, Optional<Seal> seal) throws IOException {
        page.artifact(template.background());
        for (TemplateSlot slot : TemplateSlot.values()) {
            var place = template.places().get(slot);
            var text = slot.text(paper);
            if (place != null && slot == TemplateSlot.QR) {
                drawCode(place);
            } else if (place != null && slot == TemplateSlot.SIGNATURE && seal.isPresent()) {
                new SealMark(paper, seal.get()).draw(document, page, place.box());
            } else if (place != null && text.isPresent()) {
                drawText(slot, text.get(), place);
            }
        }
    }

    private void drawText(TemplateSlot slot, String text, CertificateTemplate.Place place) throws IOException {
        var box = place.box();
        var block = TextBlock.fit(document.fonts(), text, place.style(), box.width(), box.height());
        page.text(document.body(), slot.type(), block, box.x(), box.centreY() + block.height() / 2);
    }

    private void drawCode(CertificateTemplate.Place place) throws IOException {
        String inWords = paper.wording().qrCode() + ": " + paper.checkUrl();
        var square = place.box().square();
        var code = QrCode.of(paper.checkUrl());
        page.figure(
                document.body(), inWords, square, code.in(square, place.style().colour()));
    }
}
