package ba.sigurno.ejb.enrolment.card;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.document.PdfDocument;
import ba.sigurno.ejb.pdf.document.PdfPage;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.ejb.pdf.drawing.Shield;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextBlock;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Draws a pupil's card: name above, the two codes big at the left, the QR code at the right, the instruction below. */
final class LoginCard {

    private static final float MARGIN = mm(6);
    private static final float GAP = mm(4);
    private static final float QR = mm(32);
    private static final float MARK = mm(9);
    private static final float PICTURE = mm(10.5f);

    private static final TextStyle NICKNAME = TextStyle.of(Face.SANS_BOLD, 16, Colour.BRAND_DEEP);
    private static final TextStyle RECOGNITION = TextStyle.of(Face.SANS, 9.5f, Colour.INK_SOFT);
    private static final TextStyle LABEL = TextStyle.of(Face.SANS, 9, Colour.INK_SOFT);
    private static final TextStyle CLASS_CODE = TextStyle.of(Face.SANS_BOLD, 18, Colour.INK);
    private static final TextStyle PERSONAL_CODE = TextStyle.of(Face.SANS_BOLD, 27, Colour.INK);
    private static final TextStyle ADDRESS =
            TextStyle.of(Face.SANS, 8.5f, Colour.INK).centred().lines(2).comfortable(6.5f);
    private static final TextStyle INSTRUCTION =
            TextStyle.of(Face.SANS, 9, Colour.INK_SOFT).lines(2).comfortable(8);

    private final PdfDocument document;
    private final CardSheet sheet;
    private final QrCode typed;
    private final QrCode pictured;

    LoginCard(CardSheet sheet, PdfDocument document) {
        this.sheet = sheet;
        this.document = document;
        this.typed = QrCode.of(sheet.joinUrl());
        this.pictured = QrCode.of(sheet.picturesUrl());
    }

    void draw(PdfPage page, PDStructureElement section, CardSheet.Card card, Box cell) throws IOException {
        Box inside = cell.inset(MARGIN, mm(5));
        drawName(page, section, card, inside);
        drawCodes(page, section, card, inside);
        drawWay(page, section, card, inside);
    }

    private void drawName(PdfPage page, PDStructureElement section, CardSheet.Card card, Box inside)
            throws IOException {
        page.artifact(Shield.in(Box.square(inside.x(), inside.top(), MARK)));
        float left = inside.x() + MARK + mm(2.5f);
        float width = inside.right() - left;
        TextBlock nickname = fit(card.nickname(), NICKNAME, width);
        if (card.recognition().isEmpty()) {
            float top = inside.top() - (MARK - nickname.height()) / 2;
            page.text(section, StandardStructureTypes.H2, nickname, left, top);
        } else {
            TextBlock recognition = fit(card.recognition().get(), RECOGNITION, width);
            float top = inside.top() - (MARK - nickname.height() - recognition.height()) / 2;
            float below = page.text(section, StandardStructureTypes.H2, nickname, left, top);
            page.text(section, StandardStructureTypes.P, recognition, left, below);
        }
    }

    private void drawCodes(PdfPage page, PDStructureElement section, CardSheet.Card card, Box inside)
            throws IOException {
        CardSheet.Wording wording = sheet.wording();
        float width = inside.width() - QR - GAP;
        float y = inside.top() - MARK - mm(4.5f);
        y = paragraph(page, section, fit(wording.classCode(), LABEL, width), inside.x(), y);
        y = paragraph(page, section, fit(sheet.classCode(), CLASS_CODE, width), inside.x(), y) - mm(2);
        y = paragraph(page, section, fit(wording.personalCode(), LABEL, width), inside.x(), y);
        if (card.pictures().isEmpty()) {
            paragraph(page, section, fit(card.groupedCode(), PERSONAL_CODE, width), inside.x(), y);
        } else {
            Box pictures = new Box(inside.x(), y - mm(1) - PICTURE, width, PICTURE);
            String inWords = card.pictures().stream()
                    .map(picture -> wording.pictureNames().get(picture.letter()))
                    .collect(Collectors.joining(", "));
            page.figure(section, inWords, pictures, PictureDrawing.in(pictures, card.pictures()));
        }
    }

    private void drawWay(PdfPage page, PDStructureElement section, CardSheet.Card card, Box inside) throws IOException {
        String how = card.pictures().isEmpty()
                ? sheet.wording().instruction()
                : sheet.wording().picturesInstruction();
        TextBlock instruction = fit(how, INSTRUCTION, inside.width());
        paragraph(page, section, instruction, inside.x(), inside.y() + instruction.height());
        Box code = Box.square(inside.right() - QR, inside.top() - MARK - mm(2), QR);
        String inWords =
                sheet.wording().qrCode() + ": " + (card.pictures().isEmpty() ? sheet.joinUrl() : sheet.picturesUrl());
        QrCode qrCode = card.pictures().isEmpty() ? typed : pictured;
        page.figure(section, inWords, code, qrCode.in(code, Colour.INK));
        TextBlock address = fit(sheet.typedAddress(), ADDRESS, QR);
        paragraph(page, section, address, code.x(), code.y());
    }

    private TextBlock fit(String text, TextStyle style, float width) {
        return TextBlock.fit(document.fonts(), text, style, width);
    }

    private static float paragraph(PdfPage page, PDStructureElement section, TextBlock text, float left, float top)
            throws IOException {
        return page.text(section, StandardStructureTypes.P, text, left, top);
    }
}
