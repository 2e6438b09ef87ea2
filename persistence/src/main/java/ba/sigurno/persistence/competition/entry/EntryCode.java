package ba.sigurno.persistence.competition.entry;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which a child comes back on another device, and later claims a prize: ten signs of an alphabet without
 * letters that look like digits (after Crockford's Base 32), 50 random bits. Shown in two halves: {@code 7K3QM-XW90T}.
 */
public final class EntryCode {

    /** The number of characters of a code as it is stored. */
    public static final int LENGTH = 10;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private EntryCode() {}

    /** Returns a new random code. */
    public static String random() {
        var code = new StringBuilder(LENGTH);
        for (int sign = 0; sign < LENGTH; sign++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Writes bytes as signs of the alphabet: of each byte the lowest five bits. */
    public static String of(byte[] bytes) {
        var signs = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            signs.append(ALPHABET.charAt(each & ALPHABET.length() - 1));
        }
        return signs.toString();
    }

    /** Returns the code that the typed text means: small letters, blanks and dashes, O for 0, I and L for 1. */
    public static Optional<String> read(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        var code = IGNORED.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /** Returns the code as people read it. */
    public static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
