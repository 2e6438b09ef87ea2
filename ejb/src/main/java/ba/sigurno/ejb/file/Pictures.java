package ba.sigurno.ejb.file;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Makes pictures of the bytes of strangers. The declared type is ignored; the first bytes decide. */
public final class Pictures {

    /** The biggest picture, in bytes. */
    public static final int MAX_BYTES = 2 << 20;

    /** The widest and highest picture, in pixels. */
    public static final int MAX_PIXELS = 4096;

    private enum Format {
        PNG("\u0089PNG\r\n\u001a\n"),
        JPEG("\u00ff\u00d8\u00ff"),
        GIF("GIF8");

        private final byte[] start;

        Format(String start) {
            this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        }

        private boolean begins(byte[] bytes) {
            for (int at = 0; at < start.length; at++) {
                if (bytes.length <= at || bytes[at] != start[at]) {
                    return false;
                }
            }
            return true;
        }

        private String mediaType() {
            return "image/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private Pictures() {}

    /**
     * Returns a picture without metadata of its maker: place, device, time and comments are cut out. A photo that was
     * taken with the camera on its side is turned.
     *
     * @throws DomainException when it is none that a browser shows, is broken, or is over {@link #MAX_BYTES} or
     *     {@link #MAX_PIXELS}
     */
    public static PictureFile of(byte[] bytes) {
        return of(bytes, MAX_BYTES, MAX_PIXELS);
    }

    /**
     * Likewise, with other bounds.
     *
     * @param maxBytes the biggest, in bytes
     * @param maxPixels the widest and highest, in pixels
     */
    public static PictureFile of(byte[] bytes, int maxBytes, int maxPixels) {
        requireLength(bytes, maxBytes);
        for (var format : Format.values()) {
            if (format.begins(bytes)) {
                requireSize(bytes, format, maxPixels);
                var kept = kept(bytes, format);
                requireLength(kept, maxBytes);
                return new PictureFile(Sha256.hex(kept), format.mediaType(), kept);
            }
        }
        throw new DomainException("file_picture_unknown");
    }

    private static void requireLength(byte[] bytes, int maxBytes) {
        DomainException.require(bytes.length <= maxBytes, "file_picture_too_big", maxBytes >> 20);
    }

    /** Reads the header alone, so that a small file that unpacks to gigabytes does no harm. */
    private static void requireSize(byte[] bytes, Format format, int maxPixels) {
        var readers = ImageIO.getImageReadersByFormatName(format.name());
        var reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            DomainException.require(
                    reader.getWidth(0) <= maxPixels && reader.getHeight(0) <= maxPixels,
                    "file_picture_too_large",
                    maxPixels);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof DomainException refused) {
                throw refused;
            }
            throw new DomainException("file_picture_broken");
        } finally {
            reader.dispose();
        }
    }

    private static byte[] kept(byte[] bytes, Format format) {
        try {
            return switch (format) {
                case PNG -> PngMetadata.cut(bytes);
                case JPEG -> JpegMetadata.cut(bytes);
                case GIF -> bytes;
            };
        } catch (IOException | RuntimeException broken) {
            throw new DomainException("file_picture_broken");
        }
    }
}
