package ba.sigurno.ejb.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Detects the encoding of a text file from its bytes, because nobody asks the person who uploads it. A text that fits
 * no encoding is not guessed: a wrong guess turns Šaćir into Šaæir.
 */
public final class Encodings {

    private static final int PIECE = 1 << 13;

    /**
     * An encoding from before Unicode, with the characters that are expected in it.
     *
     * @param charset the encoding
     * @param expected accepts the expected characters beyond ASCII
     */
    public record Legacy(Charset charset, IntPredicate expected) {

        /** Returns an encoding by its name, with the characters expected in it. */
        public static Legacy of(String charset, String expected) {
            return new Legacy(Charset.forName(charset), character -> expected.indexOf(character) >= 0);
        }
    }

    private Encodings() {}

    /**
     * Detects the encoding of a text: by its byte order mark, as UTF-16 by its zeros, as UTF-8 when it is valid, else
     * the first of the older ones all of whose characters are expected. A mark is not removed.
     */
    public static Optional<Charset> of(ByteBuffer text, Legacy... older) {
        return marked(text)
                .or(() -> wide(text))
                .or(() -> fitting(text, StandardCharsets.UTF_8))
                .or(() -> Arrays.stream(older)
                        .filter(legacy -> fits(text, legacy.charset(), legacy.expected()))
                        .map(Legacy::charset)
                        .findFirst());
    }

    private static Optional<Charset> marked(ByteBuffer text) {
        if (startsWith(text, 0xef, 0xbb, 0xbf)) {
            return fitting(text, StandardCharsets.UTF_8);
        } else if (startsWith(text, 0xff, 0xfe)) {
            return fitting(text, StandardCharsets.UTF_16LE);
        } else if (startsWith(text, 0xfe, 0xff)) {
            return fitting(text, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Detects UTF-16 without a mark: every ASCII character has one zero byte, on the same side throughout. */
    private static Optional<Charset> wide(ByteBuffer text) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < text.limit(); at++) {
            if (text.get(at) == 0) {
                if (at % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int zeros = even + odd;
        if (text.limit() % 2 != 0 || zeros == 0 || zeros < text.limit() / 10 || (even > 0 && odd > 0)) {
            return Optional.empty();
        }
        return fitting(text, odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<Charset> fitting(ByteBuffer text, Charset charset) {
        return Optional.of(charset).filter(fitting -> fits(text, fitting, any -> true));
    }

    /**
     * Tests whether a text decodes to expected characters, piece by piece, so that memory does not grow with the text.
     */
    private static boolean fits(ByteBuffer text, Charset charset, IntPredicate expected) {
        var decoder = charset.newDecoder();
        var bytes = text.duplicate().rewind();
        var piece = CharBuffer.allocate(PIECE);
        while (true) {
            var result = decoder.decode(bytes, piece, true);
            piece.flip();
            if (result.isError()
                    || !piece.chars().allMatch(character -> character < 0x80 || expected.test(character))) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            piece.clear();
        }
    }

    private static boolean startsWith(ByteBuffer text, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (text.limit() <= at || (text.get(at) & 0xff) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
