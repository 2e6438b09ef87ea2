package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.persistence.quiz.content.Interaction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Codes of options and other parts as identifiers, which must begin with a letter (section "BaseType", identifier): with
 * a prefix, which says what they are of, too.
 */
public enum QtiCodes {
    /** Of options to choose from. */
    CHOICE("C_"),
    /** Of items to put in order. */
    ITEM("I_"),
    /** Of prompts to find a target for. */
    PROMPT("P_"),
    /** Of targets. */
    TARGET("T_"),
    /** Of the responses to gaps. */
    GAP("RESPONSE_");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1," + Interaction.CODE_LENGTH + "}");

    private final String prefix;

    QtiCodes(String prefix) {
        this.prefix = prefix;
    }

    /** The identifier for a code. */
    public String identifier(String code) {
        return prefix + code;
    }

    /** The codes for identifiers: what was given the prefix here is as it was; others are kept or counted out. */
    Map<String, String> of(List<String> identifiers) {
        if (new HashSet<>(identifiers).size() < identifiers.size()) {
            throw new RefusedException(0, "exchange_qti_identifier_twice");
        }
        var codes = new LinkedHashMap<String, String>();
        if (identifiers.stream().allMatch(identifier -> fits(identifier, prefix))) {
            identifiers.forEach(identifier -> codes.put(identifier, identifier.substring(prefix.length())));
        } else if (identifiers.stream().allMatch(identifier -> fits(identifier, ""))) {
            identifiers.forEach(identifier -> codes.put(identifier, identifier));
        } else {
            identifiers.forEach(identifier -> codes.put(identifier, String.valueOf(codes.size() + 1)));
        }
        return codes;
    }

    private static boolean fits(String identifier, String prefix) {
        return identifier.startsWith(prefix)
                && CODE.matcher(identifier.substring(prefix.length())).matches();
    }
}
