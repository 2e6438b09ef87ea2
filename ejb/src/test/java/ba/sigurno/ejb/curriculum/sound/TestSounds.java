package ba.sigurno.ejb.curriculum.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Recordings of silence. */
public final class TestSounds {

    /** The bytes of a frame of {@link #mp3}: 32 kbit/s at 44.1 kHz. */
    static final int FRAME = 104;

    /** The bytes of a sample of {@link #m4a}. */
    static final int SAMPLE = 8;

    private static final int HERTZ = 44_100;

    /** The time of a recording, which reads {@code QRQR}. */
    private static final int RECORDED = 0x51525152;

    private TestSounds() {}

    /** Returns an MP3 of some frames, 1152 samples each. */
    public static byte[] mp3(int frames) {
        var bytes = ByteBuffer.allocate(frames * FRAME);
        for (int frame = 0; frame < frames; frame++) {
            bytes.putInt(frame * FRAME, 0xfffb1064);
        }
        return bytes.array();
    }

    /** Returns an M4A of some samples of AAC in two chunks, 1024 values each, with other boxes in its head. */
    static byte[] m4a(int samples, byte[]... others) {
        return m4a(samples, "soun", 1024, others);
    }

    static byte[] m4a(int samples, String handler, int duration, byte[]... others) {
        var brands = box("ftyp", text("M4A "), ints(0));
        var data = box("mdat", new byte[samples * SAMPLE], text("behind"));
        int first = brands.length + 8;
        int half = samples / 2;
        var table = box(
                "stbl",
                box("stsd", ints(0, 1), ints(16), text("mp4a"), ints(0, 1)),
                box("stts", ints(0, 1, samples, duration)),
                box("stsc", ints(0, 2, 1, half, 1, 2, samples - half, 1)),
                box("stsz", ints(0, SAMPLE, samples)),
                box("stco", ints(0, 2, first, first + half * SAMPLE)));
        var media = box(
                "mdia",
                box("mdhd", ints(0, RECORDED, RECORDED, HERTZ, samples * duration, 0)),
                box("hdlr", ints(0, 0), text(handler), ints(1, 2, 3), text("Phone\0")),
                box("minf", box("smhd", ints(0, 0)), box("dinf"), table));
        var track = box("trak", box("tkhd", ints(0, RECORDED, RECORDED, 1)), media);
        var head = box(
                "moov",
                Stream.concat(Stream.of(box("mvhd", ints(0, RECORDED, RECORDED, HERTZ)), track), Stream.of(others))
                        .toArray(byte[][]::new));
        return joined(brands, data, head);
    }

    static byte[] box(String type, byte[]... content) {
        int length = 8 + Stream.of(content).mapToInt(part -> part.length).sum();
        return joined(ints(length), text(type), joined(content));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ints(int... values) {
        var bytes = ByteBuffer.allocate(4 * values.length);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
