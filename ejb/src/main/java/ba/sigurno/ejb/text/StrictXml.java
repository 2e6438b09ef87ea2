package ba.sigurno.ejb.text;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML of strangers. No document type is read, and with it no entity of the file's own, outside or inside: no file of the
 * server is read, no address fetched, nothing expands. Depth and length are bounded by the parser, Woodstox.
 */
public final class StrictXml {

    /** The maximum depth of nested elements. */
    public static final int DEPTH = 100;

    /** The maximum number of attributes of an element. */
    public static final int ATTRIBUTES = 200;

    /** The longest attribute and the longest comment, in characters. */
    public static final int PIECE_CHARACTERS = 16 << 20;

    private StrictXml() {}

    /**
     * Returns a reader of a file.
     *
     * @param most the most characters of it that are read
     * @throws XMLStreamException when it does not begin as XML does
     */
    public static XMLStreamReader reader(InputStream in, long most) throws XMLStreamException {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Else a break within a text would be found only by those who read the text.
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, PIECE_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, PIECE_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, most);
        return factory.createXMLStreamReader(in);
    }
}
