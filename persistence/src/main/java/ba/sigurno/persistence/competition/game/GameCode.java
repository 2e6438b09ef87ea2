package ba.sigurno.persistence.competition.game;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code by which a class joins its game: six signs that neither the eye nor the ear takes for others. */
public final class GameCode {

    /** The number of characters of a code. */
    public static final int LENGTH = 6;

    private static final String ALPHABET = "2345679ACEFHJKMNPRTUVXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private GameCode() {}

    /** Returns a new random code. */
    public static String random() {
        var code = new StringBuilder(LENGTH);
        for (int sign = 0; sign < LENGTH; sign++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /**
     * Returns the code that the typed text means, in small letters, with blanks or dashes; empty when it cannot be one.
     */
    public static Optional<String> read(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        var code = IGNORED.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
