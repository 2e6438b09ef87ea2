package ba.sigurno.ejb.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What an element of a document would fetch or run (OASIS OpenDocument 1.3 part 3). */
final class OpenDocumentElement {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";

    /** Macros, programs of others, and data that another program is asked for. */
    private static final Set<String> RUN =
            Set.of("script", "applet", "dde-source", "dde-connection-decl", "connection-resource");

    /** What a shape of a presentation does when it is clicked; others, such as the next page, run nothing. */
    private static final Set<String> RUNNING_ACTIONS = Set.of("execute", "verb");

    /** A cell that asks another program, or another computer. */
    private static final Pattern ASKING = Pattern.compile(".*\\b(dde|webservice)\\s*\\(.*", Pattern.DOTALL);

    /** What a program fetches only when its reader wants it. */
    private static final Set<String> FETCHED_WHEN_ASKED = Set.of("a", "form", "button", "event-listener");

    private OpenDocumentElement() {}

    /** Returns the rule that the element breaks at which a reader stands; empty when it does no harm. */
    static Optional<String> broken(XMLStreamReader element) {
        if (runs(element)) {
            return Optional.of("file_rule_runs");
        }
        return !FETCHED_WHEN_ASKED.contains(element.getLocalName())
                        && OfficeRelation.isElsewhere(value(element, XLINK, "href"))
                ? Optional.of("file_rule_elsewhere")
                : Optional.empty();
    }

    private static boolean runs(XMLStreamReader element) {
        var name = element.getLocalName();
        return RUN.contains(name)
                || name.equals("event-listener") && SCRIPT.equals(element.getNamespaceURI())
                || RUNNING_ACTIONS.contains(value(element, null, "action"))
                || ASKING.matcher(value(element, null, "formula")).matches();
    }

    /** Returns an attribute in small letters, in any namespace when none is given; empty when it is missing. */
    private static String value(XMLStreamReader element, String namespace, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)
                    && (namespace == null || namespace.equals(element.getAttributeNamespace(i)))) {
                return element.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
