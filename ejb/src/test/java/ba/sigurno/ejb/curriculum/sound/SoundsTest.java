package ba.sigurno.ejb.curriculum.sound;

import static ba.sigurno.ejb.curriculum.sound.TestSounds.box;
import static ba.sigurno.ejb.curriculum.sound.TestSounds.joined;
import static ba.sigurno.ejb.curriculum.sound.TestSounds.m4a;
import static ba.sigurno.ejb.curriculum.sound.TestSounds.mp3;
import static ba.sigurno.ejb.curriculum.sound.TestSounds.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ba.sigurno.persistence.i18n.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsTest {

    private static final String SECRET = "<script>alert(1)</script> 43.8563 N";

    @Test
    void takesAnMp3AsItIsAndCountsItsFrames() {
        var sound = Sounds.of(mp3(10));
        assertThat(sound.mediaType()).isEqualTo("audio/mpeg");
        assertThat(sound.extension()).isEqualTo("mp3");
        assertThat(sound.bytes()).isEqualTo(mp3(10));
        assertThat(Mp3Sound.cut(mp3(10)).seconds()).isCloseTo(10 * 1152 / 44_100.0, within(0.001));
    }

    @Test
    void takesAnM4aAndCountsItsSamples() {
        var sound = Sounds.of(m4a(9));
        assertThat(sound.mediaType()).isEqualTo("audio/mp4");
        assertThat(sound.extension()).isEqualTo("m4a");
        assertThat(Sounds.of(sound.bytes())).isEqualTo(sound);
        assertThat(Mp4Sound.cut(m4a(9)).seconds()).isCloseTo(9 * 1024 / 44_100.0, within(0.001));
    }

    static Stream<byte[]> tagged() {
        var before = joined(text("ID3\4\0\0\0\0\0"), new byte[] {(byte) SECRET.length()}, text(SECRET));
        var behind = Arrays.copyOf(text("TAG" + SECRET), 128);
        var ape = joined(
                text("APETAGEX\0\0\0\0"), new byte[] {(byte) SECRET.length(), 0, 0, 0}, new byte[16], text(SECRET));
        return Stream.of(
                joined(before, mp3(3)),
                joined(before, before, mp3(3), behind),
                joined(mp3(3), ape),
                joined(mp3(3), ape, behind));
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void tagsOfAnMp3AreCutOut(byte[] bytes) {
        assertThat(Sounds.of(bytes).bytes()).isEqualTo(mp3(3));
    }

    @Test
    void whatIsNotHeardOfAnM4aIsOverwrittenInItsPlace() {
        var bytes = m4a(4, box("udta", text(SECRET)), box("meta", text(SECRET)));
        var kept = Sounds.of(bytes).bytes();
        assertThat(kept).hasSameSizeAs(bytes);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .contains("ftyp", "mp4a", "soun")
                .doesNotContain(SECRET, "Phone", "behind", "udta", "meta", "QR");
    }

    static Stream<byte[]> broken() {
        return Stream.of(
                Arrays.copyOf(mp3(3), 3 * TestSounds.FRAME - 1),
                joined(mp3(3), text("<html>")),
                joined(mp3(3), text("PK\5\6"), new byte[18]),
                joined(text("ID3\4\0\0\0\0\0\177"), mp3(1)),
                text("ID3\4\0\0\0\0\0\0"),
                joined(mp3(2), new byte[128]),
                Arrays.copyOf(m4a(4), m4a(4).length - 1),
                joined(m4a(4), text("PK\5\6"), new byte[18]),
                joined(box("ftyp", text("M4A ")), box("mdat", new byte[9])),
                replaced(m4a(4), "stsz"),
                replaced(m4a(4), "mdat"));
    }

    private static byte[] replaced(byte[] bytes, String type) {
        return text(new String(bytes, StandardCharsets.ISO_8859_1).replace(type, "none"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsCutOffOrHasSomethingElseHungOnIsRefused(byte[] bytes) {
        refused(bytes, "curriculum_sound_broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RIFF\0\0\0\0WAVE",
                "OggS",
                "<html>",
                "PK\3\4",
                "\u00ff\u00f1",
                "\u0000\u0000\u0000\u0014free"
            })
    void whatIsNoSoundIsRefused(String bytes) {
        refused(text(bytes), "curriculum_sound_unknown");
    }

    @Test
    void aFilmIsRefused() {
        refused(m4a(4, "vide", 1024), "curriculum_sound_unknown");
        refused(m4a(4, box("trak")), "curriculum_sound_unknown");
    }

    @Test
    void moreThanThreeMinutesAreRefusedHoweverSmall() {
        int frames = 180 * 44_100 / 1152;
        assertThat(Sounds.of(mp3(frames)).bytes()).hasSize(frames * TestSounds.FRAME);
        refused(mp3(frames + 1), "curriculum_sound_too_long");
        refused(m4a(4, "soun", 180 * 44_100 / 4 + 1), "curriculum_sound_too_long");
    }

    @Test
    void aBigFileIsRefused() {
        refused(Arrays.copyOf(mp3(1), Sounds.MAX_BYTES + 1), "curriculum_sound_too_big");
    }

    /** Boxes in boxes without end, tables that claim what is not there: all refused, none by an error. */
    @Test
    void aSpoiltFileIsNeverAnError() {
        var random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            var bytes = m4a(6, box("udta", text(SECRET)));
            bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            try {
                Sounds.of(bytes);
            } catch (DomainException refused) {
                assertThat(refused.getKey()).startsWith("curriculum_sound_");
            }
        }
        var nested = new byte[Sounds.MAX_BYTES];
        var buffer = ByteBuffer.wrap(nested);
        buffer.putInt(8).put(text("ftyp"));
        while (buffer.hasRemaining()) {
            buffer.putInt(buffer.remaining()).put(text("moov"));
        }
        refused(nested, "curriculum_sound_unknown");
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> Sounds.of(bytes))
                .isInstanceOf(DomainException.class)
                .hasMessageStartingWith(key);
    }
}
