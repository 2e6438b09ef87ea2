package ba.sigurno.ear.inserver.library;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A document of XML, asked by XPath: {@code o} is OAI-PMH, {@code d} its Dublin Core, {@code a} Atom, {@code s} a sitemap. */
final class XmlAnswer {

    private static final Map<String, String> NAMESPACES = Map.of(
            "o", "http://www.openarchives.org/OAI/2.0/",
            "d", "http://www.openarchives.org/OAI/2.0/oai_dc/",
            "c", "http://purl.org/dc/elements/1.1/",
            "a", "http://www.w3.org/2005/Atom",
            "s", "http://www.sitemaps.org/schemas/sitemap/0.9",
            "xml", "http://www.w3.org/XML/1998/namespace");

    private final Document document;
    private final XPath path = XPathFactory.newDefaultInstance().newXPath();

    XmlAnswer(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError("no XML", e);
        }
        path.setNamespaceContext(new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return NAMESPACES.get(prefix);
            }

            @Override
            public String getPrefix(String uri) {
                return null;
            }

            @Override
            public Iterator<String> getPrefixes(String uri) {
                return null;
            }
        });
    }

    /** Returns the text of the first node; empty for none. */
    String text(String expression) {
        return texts(expression).stream().findFirst().orElse("");
    }

    List<String> texts(String expression) {
        return nodes(expression).stream().map(Node::getTextContent).toList();
    }

    /** Returns the names of elements, in order. */
    List<String> names(String expression) {
        return nodes(expression).stream().map(Node::getLocalName).toList();
    }

    TreeSet<String> namesOf(String expression) {
        return new TreeSet<>(names(expression));
    }

    private List<Node> nodes(String expression) {
        try {
            var found = (NodeList) path.evaluate(expression, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (Exception e) {
            throw new AssertionError(expression, e);
        }
    }
}
