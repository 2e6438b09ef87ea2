package ba.sigurno.ejb.library.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A request of OAI-PMH 2.0, with the arguments that it must and may have. */
enum OaiVerb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of(OaiVerb.TOKEN)),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set", OaiVerb.TOKEN)),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set", OaiVerb.TOKEN));

    /** The argument that goes on with a list, alone. */
    static final String TOKEN = "resumptionToken";

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");
    private static final Pattern SET = Pattern.compile(PREFIX + "(:" + PREFIX + ")*");

    private final String word;
    private final Set<String> required;
    private final Set<String> optional;

    OaiVerb(String word, Set<String> required, Set<String> optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    String word() {
        return word;
    }

    /** Returns the verb that a request names exactly once. */
    static Optional<OaiVerb> of(List<String> words) {
        return words == null || words.size() != 1
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(verb -> verb.word.equals(words.get(0)))
                        .findFirst();
    }

    /** Throws unless arguments, without the verb, are those of this request and are written as the protocol says. */
    void check(Map<String, String> arguments) {
        if (arguments.containsKey(TOKEN) && optional.contains(TOKEN)) {
            require(arguments.size() == 1, "resumptionToken stands alone");
            return;
        }
        arguments
                .keySet()
                .forEach(argument -> require(
                        required.contains(argument) || optional.contains(argument),
                        word + " has no argument " + argument));
        required.forEach(
                argument -> require(arguments.containsKey(argument), word + " needs the argument " + argument));
        arguments.forEach(OaiVerb::requireWritten);
    }

    private static void requireWritten(String argument, String value) {
        var refusal = argument + " is not written as the protocol says";
        switch (argument) {
            case "identifier" -> require(isAddress(value), refusal);
            case "metadataPrefix" -> require(PREFIX.matcher(value).matches(), refusal);
            case "set" -> require(SET.matcher(value).matches(), refusal);
            default -> OaiDatestamps.first(value);
        }
    }

    private static boolean isAddress(String value) {
        try {
            new URI(value);
            return true;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new OaiProblem("badArgument", message);
        }
    }
}
