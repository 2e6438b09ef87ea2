package ba.sigurno.ejb.text;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.regex.Pattern;

/**
 * The rule for text that adults write in their own words: not too long, and without personal numbers (thirteen digits).
 */
public final class FreeText {

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)(?:\\d[ .\\-/]?){12}\\d(?!\\d)");

    private FreeText() {}

    /** Returns the text without blanks at its ends, empty for null; refuses it when it breaks the rule. */
    public static String check(String text, int longest) {
        var stripped = text == null ? "" : text.strip();
        DomainException.require(stripped.length() <= longest, "app_field_long", longest);
        DomainException.require(!PERSONAL_NUMBER.matcher(stripped).find(), "app_error_personal_number");
        return stripped;
    }
}
