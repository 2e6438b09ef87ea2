package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.pdf.drawing.Artwork;
import ba.sigurno.ejb.pdf.drawing.Box;
import ba.sigurno.ejb.pdf.text.TextStyle;
import java.util.Map;

/**
 * The layout of a certificate's page.
 *
 * @param background all that is the same on every certificate, without a text that says anything
 * @param places where the product writes what; a slot that has no place is left out
 */
public record CertificateTemplate(Artwork background, Map<TemplateSlot, Place> places) {

    /** The template that comes with the product. */
    public static CertificateTemplate builtIn() {
        return BuiltInTemplate.TEMPLATE;
    }

    /**
     * The place of a slot.
     *
     * @param box the text stands in its middle, as large as fits
     * @param style how the text is set, its size the greatest
     */
    public record Place(Box box, TextStyle style) {}
}
