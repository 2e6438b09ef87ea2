package ba.sigurno.ejb.pdf;

/**
 * A type face of the documents. All are DejaVu, which has every Latin and Cyrillic letter the product needs. There is
 * no italic on purpose: italic Cyrillic has other letter shapes in Serbian than in Russian, and the Russian ones are the
 * default of the font.
 */
public enum Face {
    SANS("DejaVuSansCondensed"),
    SANS_BOLD("DejaVuSansCondensed-Bold"),
    SERIF("DejaVuSerifCondensed"),
    SERIF_BOLD("DejaVuSerifCondensed-Bold");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where the font's file lies on the class path. */
    String resource() {
        return FOLDER + file + ".ttf";
    }
}
