package ba.sigurno.persistence.entity;

import java.util.regex.Pattern;

/** What may be stored as a telephone: digits as people write them, two numbers and an extension too. */
public final class Telephone {

    /** The longest text, in characters. */
    public static final int LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 ()/.,;-]{4,}");

    private Telephone() {}

    /** Returns whether a text is one, of {@value #LENGTH} characters at most. */
    public static boolean isValid(String text) {
        return text.length() <= LENGTH && FORM.matcher(text).matches();
    }
}
