package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.persistence.i18n.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The serial on a certificate, such as {@code SIG-2026-7K3M-Q9TD}: the year, seven random characters and a check
 * character. No two characters look alike, and one wrong character or two swapped ones are noticed before anything is
 * looked for.
 */
public final class SerialNumber {

    /** Without 0, 1, I, L and O. As many as a prime number, on which the check relies. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final Pattern FORM = Pattern.compile("SIG(\\d{4}[" + ALPHABET + "]{8})");
    private static final int YEAR = 4;
    private static final int RANDOM = 7;

    private SerialNumber() {}

    /** A new serial of a year. */
    public static String random(int year, RandomGenerator generator) {
        var body = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            body.append(ALPHABET.charAt(generator.nextInt(ALPHABET.length())));
        }
        var unchecked = year + body.toString();
        return ALPHABET.chars()
                .mapToObj(check -> unchecked + (char) check)
                .filter(SerialNumber::isSound)
                .map(SerialNumber::format)
                .findFirst()
                .orElseThrow();
    }

    /** The serial that somebody typed, in whatever case and with whatever blanks and hyphens; empty when it is none. */
    public static Optional<String> read(String typed) {
        var plain = Transliterator.toLatin(typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]", "");
        var parts = FORM.matcher(plain);
        return parts.matches() && isSound(parts.group(1)) ? Optional.of(format(parts.group(1))) : Optional.empty();
    }

    private static String format(String plain) {
        return "SIG-%s-%s-%s".formatted(plain.substring(0, 4), plain.substring(4, 8), plain.substring(8));
    }

    /** Every place weighs differently; the sum of a sound serial is a multiple of the prime. */
    private static boolean isSound(String plain) {
        int sum = 0;
        for (int place = 0; place < plain.length(); place++) {
            char character = plain.charAt(place);
            // The year has 0 and 1, which the alphabet has not.
            int value = place < YEAR ? character - '0' : ALPHABET.indexOf(character);
            sum += (place + 1) * value;
        }
        return sum % ALPHABET.length() == 0;
    }
}
