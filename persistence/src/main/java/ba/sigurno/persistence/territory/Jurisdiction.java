package ba.sigurno.persistence.territory;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.regex.Pattern;

/**
 * The code of an authority, such as {@code BA-03}, as rows of the confidential schema have it. They cannot ask the main
 * schema whether there is one; who may choose it is shown only those that there are.
 */
public final class Jurisdiction {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{2,6})?");

    private Jurisdiction() {}

    /** Returns the code; refuses what has not the form of one. */
    public static String require(String code) {
        DomainException.require(code != null && FORM.matcher(code).matches(), "app_rule_jurisdiction");
        return code;
    }
}
