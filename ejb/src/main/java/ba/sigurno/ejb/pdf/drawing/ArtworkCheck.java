package ba.sigurno.ejb.pdf.drawing;

import ba.sigurno.ejb.pdf.drawing.Artwork.Finding;
import ba.sigurno.ejb.pdf.drawing.Artwork.Flaw;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Notes violations of PDF/A-3 (ISO 19005-3, 6.2) on a page. It knows the output of common design software, and is no
 * replacement for a validator.
 */
final class ArtworkCheck {

    private static final Set<String> INKS = Set.of("k", "K");
    private static final Set<String> FILTERS = Set.of("LZWDecode", "LZW", "JPXDecode", "Crypt");
    private static final Set<String> BLENDS = Set.of(
            "Normal",
            "Compatible",
            "Multiply",
            "Screen",
            "Overlay",
            "Darken",
            "Lighten",
            "ColorDodge",
            "ColorBurn",
            "HardLight",
            "SoftLight",
            "Difference",
            "Exclusion",
            "Hue",
            "Saturation",
            "Color",
            "Luminosity");

    private final Set<Finding> findings = new LinkedHashSet<>();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void forbidden(String what) {
        findings.add(new Finding(Flaw.FORBIDDEN, what));
    }

    /** Checks an operator, which may hold a picture. */
    void operator(Operator operator) {
        if (INKS.contains(operator.getName())) {
            findings.add(new Finding(Flaw.INK_COLOURS, "CMYK"));
        }
        COSDictionary picture = operator.getImageParameters();
        if (picture != null) {
            picture.removeItem(COSName.INTERPOLATE);
            picture.removeItem(COSName.I);
            colours(picture.getDictionaryObject(COSName.CS, COSName.COLORSPACE));
            filters(picture.getDictionaryObject(COSName.F, COSName.FILTER));
        }
    }

    /** Checks a colour space; of a spot colour its alternative, of a palette its base. */
    void colours(COSBase colours) {
        if (COSName.DEVICECMYK.equals(colours) || COSName.getPDFName("CMYK").equals(colours)) {
            findings.add(new Finding(Flaw.INK_COLOURS, "CMYK"));
        } else if (colours instanceof COSArray array) {
            for (int at = 1; at < array.size(); at++) {
                colours(array.getObject(at));
            }
        }
    }

    /** Checks the compression of a stream. */
    void filters(COSBase filters) {
        for (COSBase filter : all(filters)) {
            if (filter instanceof COSName name && FILTERS.contains(name.getName())) {
                forbidden(name.getName());
            }
        }
    }

    /** Checks the blend modes. */
    void blend(COSBase modes) {
        for (COSBase mode : all(modes)) {
            String name = mode instanceof COSName known ? known.getName() : "BM";
            if (!BLENDS.contains(name)) {
                forbidden(name);
            }
        }
    }

    void font(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT, "Type 3");
        if (!"Type3".equals(font.getNameAsString(COSName.SUBTYPE)) && !isEmbedded(font)) {
            findings.add(new Finding(Flaw.FONT_NOT_EMBEDDED, name));
        }
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        boolean isLatin = COSName.WIN_ANSI_ENCODING.equals(encoding) || COSName.MAC_ROMAN_ENCODING.equals(encoding);
        if (!isLatin && !font.containsKey(COSName.TO_UNICODE)) {
            findings.add(new Finding(Flaw.FONT_WITHOUT_LETTERS, name));
        }
    }

    private static boolean isEmbedded(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary outlines = descendants == null ? font : (COSDictionary) descendants.getObject(0);
        COSDictionary descriptor = outlines.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    private static List<? extends COSBase> all(COSBase oneOrMany) {
        if (oneOrMany instanceof COSArray many) {
            return many.toList();
        }
        return oneOrMany == null ? List.of() : List.of(oneOrMany);
    }
}
