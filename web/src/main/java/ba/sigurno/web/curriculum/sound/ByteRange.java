package ba.sigurno.web.curriculum.sound;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file that a browser asks for (RFC 9110, section 14), as players do that jump to a place.
 *
 * @param from its first byte, from 0
 * @param to its last byte
 */
record ByteRange(int from, int to) {

    /** One part, by its first and last byte, or by how many are the last. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{1,9})?-(\\d{1,9})?");

    /** Stands for a part that the file does not have. */
    static final ByteRange NOT_THERE = new ByteRange(0, -1);

    /**
     * Reads the header {@code Range}: empty, for the whole file, when there is none, and when it asks for something else
     * than one part of bytes, as the standard allows.
     */
    static Optional<ByteRange> of(String header, int length) {
        var asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1) == null && asked.group(2) == null) {
            return Optional.empty();
        }
        int last = length - 1;
        if (asked.group(1) == null) {
            int bytes = Integer.parseInt(asked.group(2));
            return Optional.of(bytes == 0 ? NOT_THERE : new ByteRange(Math.max(0, length - bytes), last));
        }
        int from = Integer.parseInt(asked.group(1));
        int to = asked.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(asked.group(2));
        if (to < from) {
            // No range at all.
            return Optional.empty();
        }
        return Optional.of(from > last ? NOT_THERE : new ByteRange(from, Math.min(to, last)));
    }

    /** Returns the header {@code Content-Range} of a file of a length. */
    String header(int length) {
        return equals(NOT_THERE) ? "bytes */" + length : "bytes " + from + "-" + to + "/" + length;
    }
}
