package ba.sigurno.ejb.certificate.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two parts of a file as we seal it: the signature in its place, and all the rest, from the first byte to the last. The
 * numbers that say where that place is are themselves signed, so once the signature is found good it was nowhere else.
 *
 * @param content what is signed
 * @param signature the signature (CMS, in DER)
 */
record SignedParts(byte[] content, byte[] signature) {

    private static final String RANGE = "/ByteRange";

    /** Nine digits are more than any file that is checked has. */
    private static final Pattern OURS = Pattern.compile(RANGE + " \\[0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9}) *\\]");

    /** Whether a file is signed at all, by whomever. */
    static boolean isIn(String file) {
        return file.contains(RANGE);
    }

    /**
     * Takes a file apart; empty unless it is signed once, in one revision, and over everything.
     *
     * @param file the file, in the characters of ISO 8859-1
     */
    static Optional<SignedParts> of(String file) {
        var range = OURS.matcher(file);
        if (!range.find() || file.indexOf(RANGE) != file.lastIndexOf(RANGE)) {
            return Optional.empty();
        }
        int begin = Integer.parseInt(range.group(1));
        int end = Integer.parseInt(range.group(2));
        int rest = Integer.parseInt(range.group(3));
        boolean whole = 0 < begin && begin + 2 < end && end < file.length() && end + rest == file.length();
        if (!whole || file.charAt(begin) != '<' || file.charAt(end - 1) != '>') {
            return Optional.empty();
        }
        return signature(file.substring(begin + 1, end - 1)).map(signature -> {
            var content = file.substring(0, begin) + file.substring(end);
            return new SignedParts(content.getBytes(StandardCharsets.ISO_8859_1), signature);
        });
    }

    /** Written in small digits and filled up with zeros, as we do; there is no second way to write the same. */
    private static Optional<byte[]> signature(String hex) {
        if (hex.length() % 2 != 0 || !hex.chars().allMatch(SignedParts::isSmallDigit)) {
            return Optional.empty();
        }
        var filled = HexFormat.of().parseHex(hex);
        int length = lengthOfDer(filled);
        for (int at = length; at < filled.length; at++) {
            if (filled[at] != 0) {
                return Optional.empty();
            }
        }
        return length == 0 || length > filled.length ? Optional.empty() : Optional.of(Arrays.copyOf(filled, length));
    }

    private static boolean isSmallDigit(int digit) {
        return '0' <= digit && digit <= '9' || 'a' <= digit && digit <= 'f';
    }

    /** Of a sequence whose length takes two bytes, as that of each signature does; 0 when there is something else. */
    private static int lengthOfDer(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 0x30 && bytes[1] == (byte) 0x82
                ? 4 + ((bytes[2] & 0xff) << 8 | bytes[3] & 0xff)
                : 0;
    }
}
