package ba.sigurno.ejb.exchange.qti.packaging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns identifiers of questions into names that XML allows (Namespaces in XML, {@code NCName}), as QTI 3.0 wants them,
 * and back: a character that may not stand at its place becomes {@code _x0031_}, the way of ISO/IEC 9075-14.
 */
public final class ItemNames {

    /** A character that may not stand there, or an underscore that looks like the beginning of one that was replaced. */
    private static final Pattern UNFIT =
            Pattern.compile("^[^A-Za-zčćđšžČĆĐŠŽ_]|[^A-Za-zčćđšžČĆĐŠŽ0-9._-]|_(?=x[0-9A-F]{4}_)");

    private static final Pattern REPLACED = Pattern.compile("_x([0-9A-F]{4})_");

    private ItemNames() {}

    /** Returns the name for an identifier: always the same, and its own for each. */
    public static String name(String identifier) {
        return UNFIT.matcher(identifier)
                .replaceAll(unfit ->
                        unfit.group().chars().mapToObj("_x%04X_"::formatted).collect(Collectors.joining()));
    }

    /** Returns the identifier that a name was made of; a name made elsewhere stays as it is. */
    public static String identifier(String name) {
        var identifier = REPLACED.matcher(name)
                .replaceAll(replaced ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(replaced.group(1), 16))));
        return name(identifier).equals(name) ? identifier : name;
    }
}
