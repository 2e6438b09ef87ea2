package ba.sigurno.ejb.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;

/** A small grey picture of a first page, compared with the one that somebody looked at and found good. */
public final class PageImage {

    private static final int DPI = 75;
    private static final int BLOCK = 8;

    /**
     * Mean difference of a block's pixels (of 255) that a letter's edges may make on another machine. The accent that a ć
     * of 11 points loses makes 8, one of a large name 70.
     */
    private static final double TOLERANCE = 6;

    private final BufferedImage image;

    public PageImage(byte[] pdf) throws IOException {
        try (PdfReading reading = new PdfReading(pdf)) {
            image = reading.image(0, DPI, ImageType.GRAY);
        }
    }

    /** Holds that the page looks like {@code src/test/resources/pages/<name>.png}. */
    public void assertLooksLike(String name) throws IOException {
        Path seen = Path.of("target", "pages", name + ".png");
        Files.createDirectories(seen.getParent());
        ImageIO.write(image, "png", seen.toFile());
        assertThat(greatestDifference(name))
                .as(
                        "difference from the picture of %1$s; if %2$s is good, copy it to src/test/resources/pages",
                        name, seen)
                .isLessThan(TOLERANCE);
    }

    /** Holds that the comparison would notice that the page is another one. */
    public void assertLooksUnlike(String name) throws IOException {
        assertThat(greatestDifference(name)).isGreaterThan(TOLERANCE);
    }

    private double greatestDifference(String name) throws IOException {
        try (InputStream in = PageImage.class.getResourceAsStream("/pages/" + name + ".png")) {
            assertThat(in).as("picture of %s", name).isNotNull();
            BufferedImage good = ImageIO.read(in);
            assertThat(image.getWidth()).isEqualTo(good.getWidth());
            assertThat(image.getHeight()).isEqualTo(good.getHeight());
            double greatest = 0;
            for (int y = 0; y + BLOCK <= good.getHeight(); y += BLOCK / 2) {
                for (int x = 0; x + BLOCK <= good.getWidth(); x += BLOCK / 2) {
                    greatest = Math.max(greatest, difference(good, x, y));
                }
            }
            return greatest;
        }
    }

    private double difference(BufferedImage good, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += Math.abs(
                        image.getRaster().getSample(x, y, 0) - good.getRaster().getSample(x, y, 0));
            }
        }
        return (double) sum / (BLOCK * BLOCK);
    }
}
