package ba.sigurno.ejb.certificate.paper;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.certificate.seal.Seal;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.drawing.Shield;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.Fonts;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.io.IOException;

/** Draws the visible part of a certificate's seal: the mark, the centre and the time, in the certificate's language. */
final class SealMark {

    private static final TextStyle LABEL = TextStyle.of(Face.SANS_BOLD, 9.5f, Colour.BRAND_DEEP);
    private static final TextStyle TEXT = TextStyle.of(Face.SANS, 8, Colour.INK_SOFT);
    private static final float SHIELD = mm(11);
    private static final float GAP = mm(3);

    private final CertificatePaper paper;
    private final Seal seal;
    private final String label;
    private final String when;

    SealMark(CertificatePaper paper, Seal seal) {
        this.paper = paper;
        this.seal = seal;
        this.label = Messages.text(paper.language(), "certificate_paper_seal");
        this.when = Dates.dateTime(paper.language(), seal.at());
    }

    /** Draws it into a box, which is where the document is signed. */
    void draw(PdfDocument document, PdfPage page, Box box) throws IOException {
        var centre = paper.wording().centre();
        var signing = seal.signing(centre, paper.wording().heading() + " " + paper.serial(), paper.checkUrl());
        var inWords = "%s: %s, %s".formatted(label, centre, when);
        page.signature(document.body(), signing, inWords, box, look(document.fonts(), box));
    }

    private Drawing look(Fonts fonts, Box box) {
        float left = box.x() + SHIELD + GAP;
        float width = box.right() - left;
        var blocks = new TextBlock[] {
            TextBlock.fit(fonts, label, LABEL, width),
            TextBlock.fit(fonts, paper.wording().centre(), TEXT.lines(2).comfortable(8), width),
            TextBlock.fit(fonts, when, TEXT, width)
        };
        float height = 0;
        for (var block : blocks) {
            height += block.height();
        }
        float top = box.centreY() + height / 2;
        var shield = Shield.in(new Box(box.x(), box.centreY() - SHIELD / 2, SHIELD, SHIELD));
        return content -> {
            content.saveGraphicsState();
            shield.on(content);
            content.restoreGraphicsState();
            float y = top;
            for (var block : blocks) {
                block.draw(content, left, y);
                y -= block.height();
            }
        };
    }
}
