package ba.sigurno.ejb.exchange.moodle;

import ba.sigurno.ejb.exchange.format.Markup;
import ba.sigurno.ejb.file.PictureFile;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.nodes.Entities;

/** Writes the elements of Moodle XML: values, plain texts and HTML with its pictures. */
final class XmlText {

    /** The number of digits of a digest that name a picture within its question. */
    private static final int NAME_LENGTH = 16;

    private static final String CDATA_END = "]]>";

    private final XMLStreamWriter xml;
    private final Language language;

    XmlText(OutputStream out, Language language) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        this.language = language;
    }

    void start() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("quiz");
        xml.writeCharacters("\n");
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** Opens an element with attributes, each a name and a value. */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], Markup.clean(attributes[at + 1]));
        }
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** Writes an element that holds a value. */
    void value(String name, String value) throws XMLStreamException {
        open(name);
        xml.writeCharacters(Markup.clean(value));
        close();
    }

    /** Writes an element that holds a plain text. */
    void plain(String name, String text) throws XMLStreamException {
        open(name);
        text(text);
        close();
    }

    /** Writes an element that holds a text as HTML. */
    void html(String name, Texts text) throws XMLStreamException {
        open(name, "format", "html");
        text(Markup.toXhtml(in(text)));
        close();
    }

    /** Writes the text of an open element, with the picture shown with it, if there is one. */
    void shown(String xhtml, Picture picture, Map<String, PictureFile> files) throws XMLStreamException {
        if (picture == null) {
            text(xhtml);
            return;
        }
        var file = files.get(picture.digest());
        var name = picture.digest().substring(0, NAME_LENGTH) + "." + file.extension();
        // In a text with gaps a brace would begin another one, even here.
        var description = Entities.escape(Markup.clean(in(picture.description())))
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
        text(xhtml + "<p><img src=\"@@PLUGINFILE@@/" + name + "\" alt=\"" + description + "\" /></p>");
        open("file", "name", name, "path", "/", "encoding", "base64");
        xml.writeCharacters(Base64.getEncoder().encodeToString(file.bytes()));
        close();
    }

    /** Writes the text element of an open element. */
    void text(String text) throws XMLStreamException {
        xml.writeStartElement("text");
        var clean = Markup.clean(text);
        if (clean.indexOf('<') >= 0 && !clean.contains(CDATA_END)) {
            xml.writeCData(clean);
        } else {
            xml.writeCharacters(clean);
        }
        xml.writeEndElement();
    }

    String in(Texts text) {
        return text.in(language).orElse("");
    }
}
