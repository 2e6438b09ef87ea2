package ba.sigurno.ejb.library.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of XML, an element at a time; what XML cannot hold is left out. */
final class FeedXml {

    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** What writes in the middle of a document. */
    @FunctionalInterface
    private interface Writing {

        void run() throws XMLStreamException;
    }

    FeedXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element, whose name may have a prefix, with attributes: names and values in turn; a null value is left out. */
    FeedXml begin(String name, String... attributes) {
        write(() -> {
            xml.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                if (attributes[at + 1] != null) {
                    xml.writeAttribute(attributes[at], fit(attributes[at + 1]));
                }
            }
        });
        return this;
    }

    /** Writes an element that holds a text. */
    FeedXml text(String name, String text, String... attributes) {
        begin(name, attributes);
        write(() -> xml.writeCharacters(fit(text)));
        return end();
    }

    FeedXml end() {
        write(xml::writeEndElement);
        return this;
    }

    /** Returns the whole document. */
    byte[] bytes() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private static String fit(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
