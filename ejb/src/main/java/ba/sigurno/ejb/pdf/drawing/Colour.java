package ba.sigurno.ejb.pdf.drawing;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** An sRGB colour, and the colours of the product on paper; they are those of the style sheet's light theme. */
public record Colour(int red, int green, int blue) {

    public static final Colour INK = hex(0x15303a);
    public static final Colour INK_SOFT = hex(0x47606a);
    public static final Colour BRAND = hex(0x0b5563);
    public static final Colour BRAND_DEEP = hex(0x083f4a);
    public static final Colour SUN = hex(0xf4b223);
    public static final Colour WHITE = hex(0xffffff);

    /** Returns the colour written {@code 0xrrggbb}. */
    public static Colour hex(int rgb) {
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /**
     * Returns this colour mixed with white: 1 leaves it as it is, 0 is white. No transparency is needed for a faint
     * line.
     */
    public Colour tint(double strength) {
        return new Colour(thin(red, strength), thin(green, strength), thin(blue, strength));
    }

    /** Sets this as the colour of the areas and letters that follow. */
    public void fill(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(red / 255f, green / 255f, blue / 255f);
    }

    /** Sets this as the colour of the lines that follow. */
    public void stroke(PDPageContentStream content) throws IOException {
        content.setStrokingColor(red / 255f, green / 255f, blue / 255f);
    }

    private static int thin(int part, double strength) {
        return (int) Math.round(255 - (255 - part) * strength);
    }
}
