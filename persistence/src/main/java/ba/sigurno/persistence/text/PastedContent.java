package ba.sigurno.persistence.text;

import java.util.regex.Pattern;

/** Recognises a picture or a file that was pasted as text: {@code data:} and Base64, which nobody writes. */
public final class PastedContent {

    private static final Pattern DATA = Pattern.compile("(?i)\\bdata\\s*:[^\\s,]{0,200},|;\\s*base64\\b");

    /** A word that somebody pasted and nobody wrote: longer than any word, and no address; or lines of Base64. */
    private static final Pattern ENCODED =
            Pattern.compile("(?<![^\\s\"'])[A-Za-z0-9+/]{120,}={0,2}|(?:^|\\s)(?:[A-Za-z0-9+/]{60,}={0,2}\\s+){2,}");

    private PastedContent() {}

    /** Returns whether there is any in a text. */
    public static boolean isIn(String text) {
        return DATA.matcher(text).find() || ENCODED.matcher(text).find();
    }
}
