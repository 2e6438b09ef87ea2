package ba.sigurno.ejb.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Small pictures of each kind. */
public final class TestPictures {

    private static final List<PictureFile> ALL = Stream.of("png", "jpg", "gif")
            .map(format -> Pictures.of(bytes(format, 8, 6)))
            .toList();

    private TestPictures() {}

    /** One of each kind. */
    public static List<PictureFile> all() {
        return ALL;
    }

    /** A picture of a size in a format that {@link ImageIO} knows. */
    public static byte[] bytes(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, Color.ORANGE.getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
