package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.text.StrictXml;
import ba.sigurno.persistence.i18n.DomainException;
import com.ctc.wstx.exc.WstxException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads XML of strangers, element by element. A document type is refused, and with it every entity of the file's own,
 * outside or inside: no file of the server is read, no address fetched, nothing expands. Depth and length are bounded by
 * the parser, Woodstox.
 */
public final class SecureXml {

    /** The maximum depth of nested elements. */
    public static final int DEPTH = StrictXml.DEPTH;

    /** The maximum number of attributes of an element. */
    static final int ATTRIBUTES = StrictXml.ATTRIBUTES;

    /** The longest attribute and the longest comment, in characters. */
    static final int PIECE_CHARACTERS = StrictXml.PIECE_CHARACTERS;

    private static final String LINE = "line";

    /** Takes the elements under the root, one after the other. */
    public interface Children {

        /** Takes the next one, with everything in it. */
        void next(Element element) throws IOException;

        /** Takes note that the next one is longer than allowed; it began on this line. */
        void tooLong(int line);
    }

    /** XML that ends or breaks where it must not; the elements read before are sound. */
    public static final class Broken extends DomainException {

        private static final long serialVersionUID = 1L;

        private final int line;

        private Broken(String key, int line) {
            super(key, line);
            this.line = line;
        }

        /** Returns the line it breaks on, from 1. */
        public int line() {
            return line;
        }
    }

    private final XMLStreamReader reader;
    private final DocumentBuilder documents;
    private final long most;
    private Document document;
    private int depth;

    private SecureXml(InputStream in, long most) {
        this.most = most;
        try {
            this.reader = reader(in);
            this.documents = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (XMLStreamException broken) {
            throw brokenBy(broken, 1);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns a reader of XML of strangers, with the same bounds, for those who look at every piece themselves. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return StrictXml.reader(in, ExchangeLimits.FILE_BYTES);
    }

    /**
     * Returns the root element of a file with everything in it.
     *
     * @param most the maximum number of characters of text and attributes
     * @throws Broken when it is not well-formed or not in the encoding it names
     * @throws DomainException when it is hostile or too long
     */
    public static Element document(InputStream in, long most) {
        var xml = new SecureXml(in, most);
        xml.toRoot();
        var root = xml.element();
        DomainException.require(root != null, "exchange_xml_too_long", most);
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            // What follows the root must be well-formed too.
        }
        return root;
    }

    /**
     * Hands over the elements under the root and keeps one of them in memory at a time.
     *
     * @param root the name the root must have
     * @param most the maximum number of characters of text and attributes of one of them
     * @throws Broken when the file is not well-formed or not in the encoding it names
     * @throws DomainException when it is hostile or has another root
     */
    public static void children(InputStream in, String root, long most, Children children) throws IOException {
        children(in, root, Set.of(), most, children);
    }

    /**
     * Hands over as {@link #children(InputStream, String, long, Children)}, but in place of a group the elements in it.
     *
     * @param groups the names of elements that only hold others
     */
    public static void children(InputStream in, String root, Set<String> groups, long most, Children children)
            throws IOException {
        var xml = new SecureXml(in, most);
        xml.toRoot();
        DomainException.require(
                root.equals(xml.reader.getLocalName()), "exchange_xml_root", xml.reader.getLocalName(), root);
        while (xml.depth > 0) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && !groups.contains(xml.reader.getLocalName())) {
                int line = xml.line();
                var element = xml.element();
                if (element == null) {
                    children.tooLong(line);
                } else {
                    children.next(element);
                }
            }
        }
    }

    /** Returns the line an element read here begins on, from 1. */
    public static int line(Node element) {
        return element.getUserData(LINE) instanceof Integer line ? line : 1;
    }

    private void toRoot() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions may stand before it.
        }
    }

    /**
     * Builds the element the reader stands on and goes on to its end; null when it is too long. Each has a document of
     * its own, because a document keeps everything ever made in it.
     */
    private Element element() {
        document = documents.newDocument();
        int outer = depth - 1;
        long length = attributes(XMLStreamConstants.START_ELEMENT);
        var root = open(null);
        var parent = root;
        var text = new StringBuilder();
        while (depth > outer) {
            int event = next();
            boolean textual = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            length += textual ? reader.getTextLength() : attributes(event);
            if (length > most) {
                text.setLength(0);
            } else if (textual) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                close(parent, text);
                parent = event == XMLStreamConstants.START_ELEMENT ? open(parent) : (Element) parent.getParentNode();
            }
        }
        return length > most ? null : root;
    }

    private void close(Element parent, StringBuilder text) {
        if (text.length() > 0) {
            parent.appendChild(document.createTextNode(text.toString()));
            text.setLength(0);
        }
    }

    private Element open(Element parent) {
        var element = document.createElementNS(
                reader.getNamespaceURI(), qualified(reader.getPrefix(), reader.getLocalName()));
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            element.setAttributeNS(
                    reader.getAttributeNamespace(at),
                    qualified(reader.getAttributePrefix(at), reader.getAttributeLocalName(at)),
                    reader.getAttributeValue(at));
        }
        element.setUserData(LINE, line(), null);
        if (parent != null) {
            parent.appendChild(element);
        }
        return element;
    }

    private static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** Returns the length of a tag's attributes, and something for the tag itself, so that empty tags count too. */
    private long attributes(int event) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return 0;
        }
        long length = reader.getLocalName().length();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            length += reader.getAttributeLocalName(at).length()
                    + reader.getAttributeValue(at).length();
        }
        return length;
    }

    private int next() {
        try {
            int event = reader.next();
            DomainException.require(
                    event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
                    "exchange_xml_doctype",
                    line());
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException broken) {
            DomainException.require(!isLimit(broken) || depth < DEPTH, "exchange_xml_deep", line(), DEPTH);
            throw brokenBy(broken, line());
        }
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** Returns whether a limit is exceeded; what is not well-formed has exceptions of the parser's own. */
    private static boolean isLimit(XMLStreamException broken) {
        return !(broken instanceof WstxException);
    }

    private static DomainException brokenBy(XMLStreamException broken, int line) {
        if (isLimit(broken)) {
            return new DomainException(
                    "exchange_xml_too_much", line, ATTRIBUTES, PIECE_CHARACTERS >> 20, ExchangeLimits.FILE_BYTES >> 20);
        }
        boolean encoding = broken.getNestedException() instanceof CharConversionException;
        return new Broken(encoding ? "exchange_xml_encoding" : "exchange_xml_broken", line);
    }
}
