package ba.sigurno.ejb.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * What an element of a document refers to (OASIS OpenDocument 1.3 part 3, 19.918).
 *
 * @param element its name, without what stands before a colon
 * @param target what it refers to, a part or an address, in small letters; empty when it refers to nothing
 */
record OpenDocumentReference(String element, String target) {

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    /** Macros, programs of others, and data that another program is asked for. */
    private static final Set<String> RUN =
            Set.of("script", "event-listener", "applet", "dde-source", "connection-resource");

    /** What a program fetches only when its reader wants it. */
    private static final Set<String> FETCHED_WHEN_ASKED = Set.of("a", "form", "button");

    /** Reads the element at which a reader stands. */
    static OpenDocumentReference of(XMLStreamReader reader) {
        var target = reader.getAttributeValue(XLINK, "href");
        return new OpenDocumentReference(
                reader.getLocalName(), target == null ? "" : target.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the rule that it breaks; empty when it does no harm. */
    Optional<String> broken() {
        if (RUN.contains(element)) {
            return Optional.of("file_rule_runs");
        }
        return OfficeRelation.isElsewhere(target) && !FETCHED_WHEN_ASKED.contains(element)
                ? Optional.of("file_rule_elsewhere")
                : Optional.empty();
    }
}
