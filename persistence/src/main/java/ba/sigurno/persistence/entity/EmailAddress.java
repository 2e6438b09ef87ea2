package ba.sigurno.persistence.entity;

import java.util.regex.Pattern;

/** What may be stored as an address of e-mail: whether it exists is for a mail to find out. */
public final class EmailAddress {

    /** The longest address, in characters. */
    public static final int LENGTH = 160;

    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private EmailAddress() {}

    /** Returns whether a text is one, of {@value #LENGTH} characters at most. */
    public static boolean isValid(String text) {
        return text.length() <= LENGTH && FORM.matcher(text).matches();
    }
}
