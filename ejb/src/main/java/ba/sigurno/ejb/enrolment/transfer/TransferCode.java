package ba.sigurno.ejb.enrolment.transfer;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code by which a pupil moves: ten characters of thirty ({@code 7KQ4M-XW2RT}), about 49 bits, since there is nothing else
 * that whoever types it must know. Give a {@link java.security.SecureRandom}.
 */
final class TransferCode {

    /** Without what looks alike: 0, O, 1, I and L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int HALF = 5;
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{" + 2 * HALF + "}");

    private TransferCode() {}

    /** Draws a new code. */
    static String draw(RandomGenerator random) {
        var code = new StringBuilder();
        for (int at = 0; at < 2 * HALF; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.insert(HALF, '-').toString();
    }

    /** Returns the code in what was typed; empty when it cannot be one. */
    static Optional<String> read(String typed) {
        var bare = IGNORED.matcher(typed == null ? "" : typed).replaceAll("").toUpperCase(Locale.ROOT);
        return CODE.matcher(bare).matches()
                ? Optional.of(bare.substring(0, HALF) + "-" + bare.substring(HALF))
                : Optional.empty();
    }
}
