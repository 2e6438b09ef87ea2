package ba.sigurno.ejb.file;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegConstants;
import org.apache.commons.imaging.formats.jpeg.JpegImageParser;
import org.apache.commons.imaging.formats.jpeg.JpegUtils;
import org.apache.commons.imaging.formats.tiff.TiffImagingParameters;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;

/**
 * Frees JPEG pictures of all that is not seen: place, time, device, small previews, what is hung on at the end. A
 * picture with any of it is encoded anew, so that nothing but its pixels is left; one without stays as it is, byte for
 * byte, since encoding costs quality. Throws {@link IOException} for what is no picture.
 */
final class JpegMetadata {

    private static final float QUALITY = 0.85f;

    /** The length of the header of a JFIF picture without a preview. */
    private static final int JFIF_LENGTH = 14;

    private JpegMetadata() {}

    static byte[] cut(byte[] bytes) throws IOException {
        var segments = new Segments();
        new JpegUtils().traverseJfif(ByteSource.array(bytes), segments);
        if (!segments.ended) {
            throw new ImagingException("no end of image");
        }
        return segments.clean ? bytes : encode(upright(decode(bytes), orientation(bytes)));
    }

    /** Finds out whether all segments of a picture are for its pixels and colours, and whether nothing follows its end. */
    private static final class Segments implements JpegUtils.Visitor {

        private boolean clean = true;
        private boolean ended;

        @Override
        public boolean beginSos() {
            return true;
        }

        @Override
        public boolean visitSegment(int marker, byte[] markerBytes, int length, byte[] lengthBytes, byte[] data) {
            clean &= !isForOthers(marker)
                    || marker == JpegConstants.JPEG_APP0_MARKER && data.length <= JFIF_LENGTH
                    || marker == JpegConstants.JPEG_APP2_MARKER && JpegConstants.ICC_PROFILE_LABEL.isStartOf(data)
                    || marker == JpegConstants.JPEG_APP14_MARKER;
            return true;
        }

        /** Takes all that follows the first scan. */
        @Override
        public void visitSos(int marker, byte[] markerBytes, byte[] data) {
            for (int at = 0; at + 1 < data.length && !ended; at++) {
                int next = (data[at] & 0xff) << 8 | data[at + 1] & 0xff;
                ended = next == JpegConstants.EOI_MARKER;
                clean &= !isForOthers(next) && (!ended || at + 2 == data.length);
            }
        }

        /** Returns whether a segment is not for those who only show the picture: of an application, or a comment. */
        private static boolean isForOthers(int marker) {
            return JpegConstants.JPEG_APP0_MARKER <= marker && marker <= JpegConstants.JPEG_APP15_MARKER
                    || marker == JpegConstants.COM_MARKER;
        }
    }

    private static BufferedImage decode(byte[] bytes) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            throw new ImagingException("cannot be decoded");
        }
        return image;
    }

    /** Returns how the camera was held; as if upright, when the picture does not say so. */
    private static int orientation(byte[] bytes) throws IOException {
        try {
            var exif = new JpegImageParser().getExifMetadata(ByteSource.array(bytes), new TiffImagingParameters());
            var field = exif == null ? null : exif.findField(TiffTagConstants.TIFF_TAG_ORIENTATION);
            return field == null ? TiffTagConstants.ORIENTATION_VALUE_HORIZONTAL_NORMAL : field.getIntValue();
        } catch (ImagingException brokenMetadata) {
            return TiffTagConstants.ORIENTATION_VALUE_HORIZONTAL_NORMAL;
        }
    }

    /** Draws a picture as it is to be seen, in the colours of the web. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        var turn =
                switch (orientation) {
                    case TiffTagConstants.ORIENTATION_VALUE_MIRROR_HORIZONTAL ->
                        new AffineTransform(-1, 0, 0, 1, width, 0);
                    case TiffTagConstants.ORIENTATION_VALUE_ROTATE_180 ->
                        new AffineTransform(-1, 0, 0, -1, width, height);
                    case TiffTagConstants.ORIENTATION_VALUE_MIRROR_VERTICAL ->
                        new AffineTransform(1, 0, 0, -1, 0, height);
                    case TiffTagConstants.ORIENTATION_VALUE_MIRROR_HORIZONTAL_AND_ROTATE_270_CW ->
                        new AffineTransform(0, 1, 1, 0, 0, 0);
                    case TiffTagConstants.ORIENTATION_VALUE_ROTATE_90_CW -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case TiffTagConstants.ORIENTATION_VALUE_MIRROR_HORIZONTAL_AND_ROTATE_90_CW ->
                        new AffineTransform(0, -1, -1, 0, height, width);
                    case TiffTagConstants.ORIENTATION_VALUE_ROTATE_270_CW -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        boolean onItsSide = turn.getScaleX() == 0;
        var turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return turned;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
