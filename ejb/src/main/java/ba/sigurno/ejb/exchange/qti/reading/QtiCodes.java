package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.persistence.quiz.content.Interaction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns codes of options and other parts into identifiers, which must begin with a letter (section "BaseType",
 * identifier): by a prefix, which also tells their kind.
 */
public enum QtiCodes {
    /** Codes of options to choose from. */
    CHOICE("C_"),
    /** Codes of items to put in order. */
    ITEM("I_"),
    /** Codes of prompts to find a target for. */
    PROMPT("P_"),
    /** Codes of targets. */
    TARGET("T_"),
    /** Codes of the responses to gaps. */
    GAP("RESPONSE_");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1," + Interaction.CODE_LENGTH + "}");

    private final String prefix;

    QtiCodes(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the identifier for a code. */
    public String identifier(String code) {
        return prefix + code;
    }

    /**
     * Returns the codes for identifiers: those given the prefix here get their old ones; others are kept or numbered.
     */
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
