package ba.sigurno.ejb.certificate.paper;

import static ba.sigurno.ejb.pdf.drawing.Box.mm;

import ba.sigurno.ejb.pdf.drawing.Artwork;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.drawing.Colour;
import ba.sigurno.ejb.pdf.drawing.Drawing;
import ba.sigurno.ejb.pdf.drawing.Shield;
import ba.sigurno.ejb.pdf.text.Face;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The template that comes with the product: a frame of fine waves around quiet type. */
final class BuiltInTemplate {

    private static final Box PAGE = Box.A4_LANDSCAPE;
    private static final float LEFT = 30;
    private static final float WIDTH = 237;
    private static final float CHECK_LEFT = 58;
    private static final float CHECK_WIDTH = 62;
    private static final float SIGNATURE_WIDTH = 66;
    private static final float SIGNATURE_LEFT = LEFT + WIDTH - SIGNATURE_WIDTH;

    /** The template, made once. */
    static final CertificateTemplate TEMPLATE = make();

    private BuiltInTemplate() {}

    private static CertificateTemplate make() {
        try {
            return new CertificateTemplate(Artwork.drawn(PAGE, background()), places());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<TemplateSlot, CertificateTemplate.Place> places() {
        var places = new EnumMap<TemplateSlot, CertificateTemplate.Place>(TemplateSlot.class);
        var words = style(Face.SANS, 12.5f, Colour.INK_SOFT).centred();
        var facts = style(Face.SANS, 12, Colour.INK).centred();
        var small = style(Face.SANS, 8, Colour.INK_SOFT);
        across(
                places,
                TemplateSlot.CENTRE,
                166,
                6,
                style(Face.SANS_BOLD, 10, Colour.BRAND).centred().tracked(0.06f));
        across(
                places,
                TemplateSlot.HEADING,
                147,
                17,
                style(Face.SERIF_BOLD, 38, Colour.BRAND_DEEP).centred().tracked(0.06f));
        across(places, TemplateSlot.HOLDER_WORDS, 139, 6, words);
        across(
                places,
                TemplateSlot.HOLDER,
                117.5f,
                19,
                style(Face.SERIF_BOLD, 34, Colour.INK).centred());
        across(places, TemplateSlot.ACHIEVEMENT, 105, 6, words);
        across(
                places,
                TemplateSlot.PROGRAMME,
                87,
                17,
                style(Face.SERIF_BOLD, 19, Colour.BRAND).centred());
        across(places, TemplateSlot.FACTS, 78, 6, facts);
        across(
                places,
                TemplateSlot.TERMS,
                72.5f,
                5,
                style(Face.SANS, 10, Colour.INK_SOFT).centred());
        across(places, TemplateSlot.AUTHORITY, 60, 11, facts);
        put(places, TemplateSlot.QR, LEFT, 22, 26, 26, style(Face.SANS, 8, Colour.BRAND_DEEP));
        put(places, TemplateSlot.SERIAL_LABEL, CHECK_LEFT, 43, CHECK_WIDTH, 3.5f, small);
        put(
                places,
                TemplateSlot.SERIAL,
                CHECK_LEFT,
                38.4f,
                CHECK_WIDTH,
                4.5f,
                style(Face.SANS_BOLD, 10.5f, Colour.INK));
        put(places, TemplateSlot.CHECK, CHECK_LEFT, 30.4f, CHECK_WIDTH, 7, small);
        put(places, TemplateSlot.ADDRESS, CHECK_LEFT, 23.2f, CHECK_WIDTH, 7, small);
        put(places, TemplateSlot.SIGNATURE, SIGNATURE_LEFT, 36, SIGNATURE_WIDTH, 18, style(Face.SANS, 8, Colour.INK));
        put(
                places,
                TemplateSlot.ISSUER,
                SIGNATURE_LEFT,
                27.5f,
                SIGNATURE_WIDTH,
                6.5f,
                style(Face.SANS_BOLD, 11, Colour.INK).centred());
        put(
                places,
                TemplateSlot.ISSUER_LABEL,
                SIGNATURE_LEFT,
                23.2f,
                SIGNATURE_WIDTH,
                4,
                style(Face.SANS, 8.5f, Colour.INK_SOFT).centred());
        return places;
    }

    private static TextStyle style(Face face, float size, Colour colour) {
        return TextStyle.of(face, size, colour);
    }

    private static void across(
            Map<TemplateSlot, CertificateTemplate.Place> places,
            TemplateSlot slot,
            float bottom,
            float height,
            TextStyle style) {
        put(places, slot, LEFT, bottom, WIDTH, height, style);
    }

    /** All measures in millimetres from the page's lower left corner. */
    private static void put(
            Map<TemplateSlot, CertificateTemplate.Place> places,
            TemplateSlot slot,
            float left,
            float bottom,
            float width,
            float height,
            TextStyle style) {
        places.put(
                slot,
                new CertificateTemplate.Place(
                        new Box(mm(left), mm(bottom), mm(width), mm(height)), style.lines(slot.lines())));
    }

    private static Drawing background() {
        var parts = new Drawing[] {
            Guilloche.watermark(PAGE.centreX(), PAGE.centreY(), mm(62)),
            Guilloche.frame(PAGE.inset(mm(8))),
            Shield.in(Box.square(PAGE.centreX() - mm(7.5f), mm(188), mm(15))),
            rule(PAGE.centreX() - mm(35), mm(114), mm(70), 1.4f, Colour.SUN),
            rule(mm(SIGNATURE_LEFT), mm(35), mm(SIGNATURE_WIDTH), 0.7f, Colour.INK_SOFT)
        };
        return content -> {
            for (var part : parts) {
                content.saveGraphicsState();
                part.on(content);
                content.restoreGraphicsState();
            }
        };
    }

    private static Drawing rule(float left, float y, float width, float thickness, Colour colour) {
        return content -> {
            colour.stroke(content);
            content.setLineWidth(thickness);
            content.moveTo(left, y);
            content.lineTo(left + width, y);
            content.stroke();
        };
    }
}
