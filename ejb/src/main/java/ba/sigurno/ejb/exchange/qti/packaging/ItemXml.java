package ba.sigurno.ejb.exchange.qti.packaging;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.SecureXml;
import ba.sigurno.persistence.i18n.DomainException;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * One XML file of a package as a tree. Elements and attributes of QTI 3.0 bear the names that version 2 gave them (QTI
 * 3.0 XML Binding: {@code qti-simple-choice} is {@code simpleChoice}), so that all versions are read as one.
 */
public final class ItemXml {

    private static final String PREFIX = "qti-";
    private static final String LINE = "line";

    private ItemXml() {}

    /**
     * Reads a file and returns its root element.
     *
     * @throws RefusedException when it is no well-formed XML, is hostile or too long
     */
    public static Element read(byte[] bytes) {
        try {
            return of(SecureXml.document(new ByteArrayInputStream(bytes), ExchangeLimits.ITEM_CHARACTERS));
        } catch (SecureXml.Broken broken) {
            throw new RefusedException(broken.line(), broken.getKey(), broken.getArguments());
        } catch (DomainException refused) {
            throw new RefusedException(1, refused.getKey(), refused.getArguments());
        }
    }

    /** Returns an element with everything in it. */
    public static Element of(org.w3c.dom.Element root) {
        var document = new Document("");
        document.parser(Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        append(document, root);
        return document.child(0);
    }

    private static void append(Element parent, Node node) {
        if (node instanceof Text text) {
            parent.appendChild(new TextNode(text.getData()));
        } else if (node instanceof org.w3c.dom.Element element) {
            boolean qti3 = element.getLocalName().startsWith(PREFIX);
            var copy = parent.appendElement(
                    qti3 ? camelCase(element.getLocalName().substring(PREFIX.length())) : element.getLocalName());
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                var attribute = (Attr) element.getAttributes().item(at);
                copy.attr(name(attribute, qti3), attribute.getValue());
            }
            copy.attributes().userData(LINE, SecureXml.line(element));
            if (Tag.valueOf(copy.tagName()).isEmpty()) {
                // Written as <br />: to HTML, <br></br> is two.
                copy.tag().set(Tag.SeenSelfClose);
            }
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                append(copy, child);
            }
        }
    }

    private static String name(Attr attribute, boolean qti3) {
        var name = attribute.getName();
        return qti3 && !name.startsWith("data-") && !name.startsWith("aria-") ? camelCase(name) : name;
    }

    private static String camelCase(String kebab) {
        var name = new StringBuilder();
        for (var word : kebab.split("-")) {
            name.append(
                    name.length() == 0 || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** Returns the line an element begins on, or the nearest around it. */
    public static int line(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.attributes().userData(LINE) instanceof Integer line) {
                return line;
            }
        }
        return 1;
    }
}
