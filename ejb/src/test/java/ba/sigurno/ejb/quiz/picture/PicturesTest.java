package ba.sigurno.ejb.quiz.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
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
        refused(bytes.getBytes(StandardCharsets.ISO_8859_1), "exchange_picture_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void refusesABrokenPicture(String format) {
        refused(Arrays.copyOf(TestPictures.bytes(format, 8, 6), 12), "exchange_picture_broken");
    }

    @Test
    void refusesAPictureThatUnpacksToGigabytes() {
        var bomb = TestPictures.bytes("png", 8, 6);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());
        refused(bomb, "exchange_picture_too_large");
    }

    @Test
    void refusesABigFile() {
        refused(Arrays.copyOf(TestPictures.bytes("png", 8, 6), Pictures.MAX_BYTES + 1), "exchange_picture_too_big");
    }

    @Test
    void cutsOutWhereAPhotoWasTakenButKeepsItUpright() {
        var photo = TestPictures.bytes("jpg", 8, 6);
        var secret = new byte[] {
            'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0,
            0, 'G', 'P', 'S'
        };
        var told = new ByteArrayOutputStream();
        told.write(photo, 0, 2);
        segment(told, 0xe1, secret);
        segment(told, 0xfe, "snimila Amra".getBytes(StandardCharsets.US_ASCII));
        told.write(photo, 2, photo.length - 2);
        told.writeBytes("video".getBytes(StandardCharsets.US_ASCII));

        var kept = new String(Pictures.of(told.toByteArray()).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(kept)
                .doesNotContain("GPS", "Amra", "video")
                .contains("Exif\0\0MM\0*\0\0\0\u0008\0\1\u0001\u0012\0\3\0\0\0\1\0\6");
        assertThat(Pictures.of(Pictures.of(told.toByteArray()).bytes())).isEqualTo(Pictures.of(told.toByteArray()));
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
