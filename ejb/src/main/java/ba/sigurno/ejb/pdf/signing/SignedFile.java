package ba.sigurno.ejb.pdf.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A saved document whose signature is still missing. Its signature covers the file from the first byte to the last, with
 * the exception of its own place.
 */
public final class SignedFile {

    /** Stands in the file for the length of a part that is not known yet; as long as the greatest length. */
    static final long UNKNOWN = 9_999_999_999L;

    private static final String RANGE = "/ByteRange [0 %1$d %1$d %1$d]".formatted(UNKNOWN);

    private final byte[] file;
    private final int begin;
    private final int end;

    /**
     * @param file the saved document
     * @param room the most bytes of its signature
     */
    public SignedFile(byte[] file, int room) {
        this.file = file;
        byte[] empty = ("<" + "00".repeat(room) + ">").getBytes(StandardCharsets.ISO_8859_1);
        begin = find(file, empty);
        end = begin + empty.length;
    }

    /** Returns the whole file, with the signature in its place. */
    public byte[] sign(Signer signer) throws IOException {
        putRange();
        byte[] signature = signer.sign(out -> {
            out.write(file, 0, begin);
            out.write(file, end, file.length - end);
        });
        byte[] hex = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.ISO_8859_1);
        if (hex.length > end - begin - 2) {
            throw new IOException("The signature has " + signature.length + " bytes, more than there is room for");
        }
        System.arraycopy(hex, 0, file, begin + 1, hex.length);
        return file;
    }

    private void putRange() {
        byte[] placeholder = RANGE.getBytes(StandardCharsets.ISO_8859_1);
        int at = find(Arrays.copyOfRange(file, end, Math.min(file.length, end + 2 * placeholder.length)), placeholder);
        String range = "/ByteRange [0 %d %d %d".formatted(begin, end, file.length - end);
        byte[] padded = (range + " ".repeat(placeholder.length - range.length() - 1) + "]")
                .getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(padded, 0, file, end + at, padded.length);
    }

    private static int find(byte[] in, byte[] what) {
        for (int at = 0; at <= in.length - what.length; at++) {
            if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        throw new IllegalStateException("The document has no place for a signature");
    }
}
