package ba.sigurno.ejb.pdf.svg;

import ba.sigurno.ejb.text.StrictXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An element of a drawing, with the elements in it. */
record SvgElement(String name, Map<String, String> attributes, List<SvgElement> children) {

    /** Reads the root element. */
    static SvgElement read(byte[] svg) throws XMLStreamException {
        var reader = StrictXml.reader(new ByteArrayInputStream(svg), svg.length);
        var open = new ArrayDeque<SvgElement>();
        open.push(new SvgElement("", Map.of(), new ArrayList<>()));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var attributes = new HashMap<String, String>();
                for (int at = 0; at < reader.getAttributeCount(); at++) {
                    attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
                }
                var element = new SvgElement(reader.getLocalName(), attributes, new ArrayList<>());
                open.getFirst().children().add(element);
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
        return open.getFirst().children().get(0);
    }

    /** Returns an attribute; null when it is not there. */
    String text(String attribute) {
        return attributes.get(attribute);
    }

    /** Returns an attribute that is there. */
    String required(String attribute) {
        var text = attributes.get(attribute);
        if (text == null) {
            throw new IllegalArgumentException(name + " without " + attribute);
        }
        return text;
    }

    /** Returns an attribute as a number; 0 when it is not there. */
    float number(String attribute) {
        return number(attribute, 0);
    }

    /** Returns an attribute as a number, or another when it is not there. */
    float number(String attribute, float otherwise) {
        var text = attributes.get(attribute);
        return text == null ? otherwise : Float.parseFloat(text.strip());
    }

    /** Returns an attribute of numbers with spaces or commas between. */
    float[] numbers(String attribute) {
        var parts = required(attribute).strip().split("[\\s,]+");
        var numbers = new float[parts.length];
        for (int at = 0; at < parts.length; at++) {
            numbers[at] = Float.parseFloat(parts[at]);
        }
        return numbers;
    }
}
