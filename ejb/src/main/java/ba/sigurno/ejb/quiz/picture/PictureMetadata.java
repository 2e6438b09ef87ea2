package ba.sigurno.ejb.quiz.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Cuts invisible metadata out of pictures: place, time and device. Throws {@link IndexOutOfBoundsException} when a
 * picture ends too early.
 */
final class PictureMetadata {

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;

    /** The chunks of metadata that is not seen (PNG, section 11.3); colours and animation stay. */
    private static final Set<String> PNG_SILENT = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME", "dSIG");

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int APP_0 = 0xe0;
    private static final int APP_1 = 0xe1;
    private static final int APP_2 = 0xe2;
    private static final int APP_14 = 0xee;
    private static final int APP_15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int LAST_ORIENTATION = 8;

    private PictureMetadata() {}

    static byte[] cutFromPng(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, PNG_SIGNATURE);
        int at = PNG_SIGNATURE;
        String type;
        do {
            int length = buffer.getInt(at);
            type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - at - PNG_FRAME) {
                throw new IndexOutOfBoundsException(at);
            }
            if (!PNG_SILENT.contains(type)) {
                kept.write(bytes, at, length + PNG_FRAME);
            }
            at += length + PNG_FRAME;
        } while (!type.equals("IEND"));
        return kept.toByteArray();
    }

    /** Walks over the segments (ITU-T T.81, annex B) up to the end of the image; trailing data goes too. */
    static byte[] cutFromJpeg(byte[] bytes) {
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, 2);
        int at = 2;
        while (true) {
            int marker = marker(bytes, at);
            if (marker == END_OF_IMAGE) {
                kept.write(bytes, at, 2);
                return kept.toByteArray();
            }
            int end = at + 2 + (ByteBuffer.wrap(bytes).getShort(at + 2) & 0xffff);
            if (marker == START_OF_SCAN) {
                end = endOfScan(bytes, end);
            }
            if (end > bytes.length) {
                throw new IndexOutOfBoundsException(end);
            }
            keep(bytes, at, end, marker, kept);
            at = end;
        }
    }

    private static int marker(byte[] bytes, int at) {
        int marker = bytes[at + 1] & 0xff;
        if (bytes[at] != (byte) 0xff || marker == 0 || marker == 0xff) {
            throw new IndexOutOfBoundsException(at);
        }
        return marker;
    }

    /** Returns the offset of the next marker that is no restart and no stuffed byte. */
    private static int endOfScan(byte[] bytes, int from) {
        int at = from;
        while (true) {
            int next = bytes[at + 1] & 0xff;
            boolean data = bytes[at] != (byte) 0xff || next == 0 || next == 0xff || 0xd0 <= next && next <= 0xd7;
            if (!data) {
                return at;
            }
            at++;
        }
    }

    private static void keep(byte[] bytes, int at, int end, int marker, ByteArrayOutputStream kept) {
        boolean application = APP_0 <= marker && marker <= APP_15;
        boolean seen = marker == APP_0 || marker == APP_14 || marker == APP_2 && startsWith(bytes, at + 4, COLOURS);
        if (marker == APP_1 && startsWith(bytes, at + 4, EXIF)) {
            int orientation = orientation(bytes, at + 4 + EXIF.length, end);
            if (orientation > UPRIGHT) {
                kept.writeBytes(exif(orientation));
            }
        } else if (marker != COMMENT && (!application || seen)) {
            kept.write(bytes, at, end - at);
        }
    }

    /** Returns the orientation of the picture (TIFF 6.0, section 8); upright when its first directory does not say. */
    private static int orientation(byte[] bytes, int from, int end) {
        var tiff = ByteBuffer.wrap(bytes, from, end - from).slice();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + 12 * entry;
                if ((tiff.getShort(at) & 0xffff) == ORIENTATION_TAG) {
                    int value = tiff.getShort(at + 8);
                    return 1 <= value && value <= LAST_ORIENTATION ? value : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Returns a segment that holds nothing but the orientation of the picture. */
    private static byte[] exif(int orientation) {
        int length = 2 + EXIF.length + 8 + 2 + 12 + 4;
        return ByteBuffer.allocate(2 + length)
                .put((byte) 0xff)
                .put((byte) APP_1)
                .putShort((short) length)
                .put(EXIF)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION_TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        return at + start.length <= bytes.length
                && ByteBuffer.wrap(bytes, at, start.length).equals(ByteBuffer.wrap(start));
    }
}
