package ba.sigurno.ejb.log;

import java.util.regex.Pattern;

/** Takes out of what is logged what may be about somebody. */
final class Wording {

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** Databases and parsers quote the values that they do not like; names of keys and columns are quoted too, and stay. */
    private static final Pattern QUOTED = Pattern.compile("(?<!\\b(?:key|column|table|field) )(?:'[^']*'|\"[^\"]*\")");

    private Wording() {}

    /** Takes e-mail addresses out of a message. */
    static String of(String message) {
        return message == null || message.indexOf('@') < 0
                ? message
                : MAIL.matcher(message).replaceAll("(e-mail)");
    }

    /** Takes e-mail addresses and all values in quotes out of the message of an exception. */
    static String ofThrown(String message) {
        return message == null ? null : of(QUOTED.matcher(message).replaceAll("'...'"));
    }
}
