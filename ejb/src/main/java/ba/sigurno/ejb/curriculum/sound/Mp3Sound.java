package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.ejb.curriculum.sound.Sounds.Heard;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads MP3 (ISO 11172-3 and 13818-3, layer III) frame by frame, each up to the beginning of the next, and cuts out the
 * tags before and behind them. Throws {@link IndexOutOfBoundsException} when a file ends too early.
 */
final class Mp3Sound {

    private static final int HEADER = 4;

    /** A tag before the frames (ID3v2): 10 bytes, of which the last four say its length by 7 bits each. */
    private static final String TAG_BEFORE = "ID3";

    private static final int TAG_BEFORE_HEADER = 10;

    /** The flag of a tag that has its header once more at its end. */
    private static final int TAG_FOOTER = 0x10;

    /** A tag behind the frames, the last bytes of a file (ID3v1). */
    private static final String TAG_BEHIND = "TAG";

    private static final int TAG_BEHIND_LENGTH = 128;

    /** Another tag behind the frames (APEv2): 32 bytes, which tell from their 13th how much follows. */
    private static final String TAG_APE = "APETAGEX";

    private static final int TAG_APE_HEADER = 32;

    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    private final byte[] bytes;
    private int at;

    /**
     * A frame.
     *
     * @param hertz the samples a second
     * @param samples the number of its samples
     * @param length its bytes
     */
    private record Frame(int hertz, int samples, int length) {}

    private Mp3Sound(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns whether a file begins as an MP3 does. */
    static boolean begins(byte[] bytes) {
        var reader = new Mp3Sound(bytes);
        return reader.isHere(TAG_BEFORE) || reader.isFrame();
    }

    /** Returns the frames alone. */
    static Heard cut(byte[] bytes) {
        return new Mp3Sound(bytes).cut();
    }

    private Heard cut() {
        while (isHere(TAG_BEFORE)) {
            at += tagLength();
        }
        var first = frame();
        var kept = new ByteArrayOutputStream(bytes.length - at);
        long samples = 0;
        while (isFrame()) {
            var frame = frame();
            Sounds.require(frame.hertz() == first.hertz());
            if (frame.length() > bytes.length - at) {
                throw new IndexOutOfBoundsException(at);
            }
            kept.write(bytes, at, frame.length());
            samples += frame.samples();
            at += frame.length();
        }
        if (isHere(TAG_APE)) {
            at += TAG_APE_HEADER
                    + ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 12);
        }
        if (isHere(TAG_BEHIND) && bytes.length - at == TAG_BEHIND_LENGTH) {
            at = bytes.length;
        }
        Sounds.require(at == bytes.length);
        return new Heard(kept.toByteArray(), (double) samples / first.hertz());
    }

    private int tagLength() {
        int length = TAG_BEFORE_HEADER;
        for (int digit = 0; digit < 4; digit++) {
            length += (bytes[at + 6 + digit] & 0x7f) << 7 * (3 - digit);
        }
        return (bytes[at + 5] & TAG_FOOTER) == 0 ? length : length + TAG_BEFORE_HEADER;
    }

    private boolean isHere(String word) {
        return bytes.length - at >= word.length()
                && new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    /** Returns whether a header of a frame of layer III stands here, with a rate that the standard names. */
    private boolean isFrame() {
        if (bytes.length - at < HEADER) {
            return false;
        }
        int header = ByteBuffer.wrap(bytes).getInt(at);
        boolean synchronised = header >>> 21 == 0x7ff;
        boolean versioned = (header >>> 19 & 3) != 1;
        boolean layered = (header >>> 17 & 3) == 1;
        int rate = header >>> 12 & 15;
        return synchronised && versioned && layered && rate != 0 && rate != 15 && (header >>> 10 & 3) != 3;
    }

    private Frame frame() {
        int header = ByteBuffer.wrap(bytes).getInt(at);
        Sounds.require(isFrame());
        int version = header >>> 19 & 3;
        boolean first = version == 3;
        // Versions 2 and 2.5 have half and a quarter of the samples a second.
        int hertz = HERTZ[header >>> 10 & 3] >> (first ? 0 : version == 2 ? 1 : 2);
        int samples = first ? 1152 : 576;
        int bits = 1000 * (first ? KBITS_1 : KBITS_2)[header >>> 12 & 15];
        return new Frame(hertz, samples, samples / 8 * bits / hertz + (header >>> 9 & 1));
    }
}
