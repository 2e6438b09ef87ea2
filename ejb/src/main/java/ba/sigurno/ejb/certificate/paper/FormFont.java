package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.pdf.text.Face;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Fonts that every editor of forms knows, each named after the {@link Face} that certificates are printed with in its place. */
enum FormFont {
    SANS("Helv", FontName.HELVETICA),
    SANS_BOLD("HeBo", FontName.HELVETICA_BOLD),
    SERIF("TiRo", FontName.TIMES_ROMAN),
    SERIF_BOLD("TiBo", FontName.TIMES_BOLD);

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|hebo|tibo");
    private static final Pattern SERIF_NAMES =
            Pattern.compile("serif|times|roman|georgia|garamond|palatino|book|cambria|tiro|tibo");
    private static final Pattern SANS_NAMES = Pattern.compile("sans|gothic|grotesk");

    private final COSName key;
    private final FontName font;

    FormFont(String key, FontName font) {
        this.key = COSName.getPDFName(key);
        this.font = font;
    }

    static FormFont of(Face face) {
        return valueOf(face.name());
    }

    /** The face that is most like a font, going by its name. */
    static Face like(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bold = BOLD.matcher(lower).find();
        if (SERIF_NAMES.matcher(lower).find() && !SANS_NAMES.matcher(lower).find()) {
            return bold ? Face.SERIF_BOLD : Face.SERIF;
        }
        return bold ? Face.SANS_BOLD : Face.SANS;
    }

    /** Its name in a form, as Acrobat names it. */
    COSName key() {
        return key;
    }

    PDType1Font font() {
        return new PDType1Font(font);
    }
}
