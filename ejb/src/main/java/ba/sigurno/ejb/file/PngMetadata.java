package ba.sigurno.ejb.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Cuts invisible metadata out of PNG pictures: place, time and device. Throws {@link IndexOutOfBoundsException} when a
 * picture ends too early.
 */
final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    /** The chunks of metadata that is not seen (PNG, section 11.3); colours and animation stay. */
    private static final Set<String> SILENT = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME", "dSIG");

    private PngMetadata() {}

    static byte[] cut(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        String type;
        do {
            int length = buffer.getInt(at);
            type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - at - FRAME) {
                throw new IndexOutOfBoundsException(at);
            }
            if (!SILENT.contains(type)) {
                kept.write(bytes, at, length + FRAME);
            }
            at += length + FRAME;
        } while (!type.equals("IEND"));
        return kept.toByteArray();
    }
}
