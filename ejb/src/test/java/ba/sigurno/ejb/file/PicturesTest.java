package ba.sigurno.ejb.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.persistence.i18n.DomainException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.jpeg.JpegImageParser;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffImagingParameters;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
    void takesWhatBrowsersShow(String format, String mediaType) throws IOException {
        var picture = Pictures.of(TestPictures.bytes(format, 8, 6));
        assertThat(picture.mediaType()).isEqualTo(mediaType);
        assertThat(picture.digest()).matches("[0-9a-f]{64}");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
                .isEqualTo(8);
        assertThat(Pictures.of(picture.bytes())).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "", "BM", "<?php", "RIFF\0\0\0\0WEBP", "\u0089PN"})
    void refusesWhatIsNoPicture(String bytes) {
        refused(bytes.getBytes(StandardCharsets.ISO_8859_1), "file_picture_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void refusesABrokenPicture(String format) {
        refused(Arrays.copyOf(TestPictures.bytes(format, 8, 6), 12), "file_picture_broken");
    }

    @Test
    void refusesAPictureThatUnpacksToGigabytes() {
        var bomb = TestPictures.bytes("png", 8, 6);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
        refused(bomb, "file_picture_too_large");
    }

    @Test
    void refusesABigFile() {
        refused(Arrays.copyOf(TestPictures.bytes("png", 8, 6), Pictures.MAX_BYTES + 1), "file_picture_too_big");
    }

    /** Of a photo with a red corner on its upper left: where that corner is to be seen, as the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, 64, 48, left, top",
        "2, 64, 48, right, top",
        "3, 64, 48, right, bottom",
        "4, 64, 48, left, bottom",
        "5, 48, 64, left, top",
        "6, 48, 64, right, top",
        "7, 48, 64, right, bottom",
        "8, 48, 64, left, bottom",
        "9, 64, 48, left, top"
    })
    void aPhotoTellsNoPlaceAndStandsUpright(
            short orientation, int width, int height, String horizontal, String vertical) throws IOException {
        var told = photo(orientation);
        assertThat(exif(told).getGpsInfo().getLatitudeAsDegreesNorth()).isCloseTo(43.85, within(0.001));

        var kept = Pictures.of(told).bytes();

        assertThat(exif(kept)).isNull();
        assertThat(segments(kept)).doesNotContain("Exif", "Fotoaparat");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        int x = horizontal.equals("left") ? 8 : width - 8;
        int y = vertical.equals("top") ? 8 : height - 8;
        assertThat(isRed(image, x, y)).isTrue();
        assertThat(isRed(image, width - 1 - x, y)).isFalse();
        assertThat(isRed(image, x, height - 1 - y)).isFalse();
        assertThat(Pictures.of(kept).bytes()).isEqualTo(kept);
    }

    @Test
    void aPhotoWithoutMetadataStaysByteForByte() {
        var photo = TestPictures.bytes("jpg", 64, 48);
        assertThat(Pictures.of(photo).bytes()).isEqualTo(photo);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xfe, 0xe1, 0xe2, 0xed, 0xeb})
    void noSegmentOfAnApplicationAndNoCommentIsKept(int marker) {
        var photo = TestPictures.bytes("jpg", 64, 48);
        var told = new ByteArrayOutputStream();
        told.write(photo, 0, 2);
        segment(told, marker, "snimila Amra".getBytes(StandardCharsets.US_ASCII));
        told.write(photo, 2, photo.length - 2);
        assertThat(segments(Pictures.of(told.toByteArray()).bytes())).doesNotContain("Amra");
    }

    @Test
    void nothingIsKeptThatHangsOnBehindAPhoto() {
        var photo = TestPictures.bytes("jpg", 64, 48);
        var told = Arrays.copyOf(photo, photo.length + 5);
        System.arraycopy("video".getBytes(StandardCharsets.US_ASCII), 0, told, photo.length, 5);
        assertThat(segments(Pictures.of(told).bytes())).doesNotContain("video");
    }

    @Test
    void refusesAPhotoWithoutItsEnd() {
        var photo = TestPictures.bytes("jpg", 64, 48);
        refused(Arrays.copyOf(photo, photo.length - 2), "file_picture_broken");
    }

    @Test
    void aPhotoWhoseMetadataIsBrokenIsTakenAsItLies() throws IOException {
        var photo = TestPictures.bytes("jpg", 64, 48);
        var told = new ByteArrayOutputStream();
        told.write(photo, 0, 2);
        segment(told, 0xe1, "Exif\0\0II*\0\u00ff\u00ff\u00ff\u007f".getBytes(StandardCharsets.ISO_8859_1));
        told.write(photo, 2, photo.length - 2);
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                Pictures.of(told.toByteArray()).bytes()))
                        .getWidth())
                .isEqualTo(64);
    }

    /** A photo as a camera writes it: with the place it was taken at, its maker and how it was held. */
    private static byte[] photo(short orientation) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 16);
        canvas.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", plain);
        var metadata = new TiffOutputSet();
        metadata.setGpsInDegrees(18.41, 43.85);
        metadata.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, orientation);
        metadata.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_MAKE, "Fotoaparat");
        var told = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(plain.toByteArray(), told, metadata);
        return told.toByteArray();
    }

    private static TiffImageMetadata exif(byte[] bytes) throws IOException {
        return new JpegImageParser().getExifMetadata(ByteSource.array(bytes), new TiffImagingParameters());
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getRed() > 128;
    }

    private static String segments(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void cutsTextOutOfPng() {
        var png = TestPictures.bytes("png", 8, 6);
        var told = new ByteArrayOutputStream();
        told.write(png, 0, 33);
        told.writeBytes(ByteBuffer.allocate(4 + 4 + 6 + 4)
                .putInt(6)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put("secret".getBytes(StandardCharsets.US_ASCII))
                .array());
        told.write(png, 33, png.length - 33);
        assertThat(Pictures.of(told.toByteArray()).bytes()).isEqualTo(png);
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xff);
        out.write(marker);
        out.write(0);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> Pictures.of(bytes))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo(key));
    }
}
