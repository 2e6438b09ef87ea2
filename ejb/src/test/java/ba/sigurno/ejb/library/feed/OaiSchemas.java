package ba.sigurno.ejb.library.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The judge of answers to harvesters: the schemas of OAI-PMH and of the Dublin Core in it. It fetches nothing. */
public final class OaiSchemas {

    /** The files beside this class, each after those that it uses. */
    public static final List<String> FILES =
            List.of("xml.xsd", "dublin-core.xsd", "oai-dc.xsd", "oai-identifier.xsd", "oai-pmh.xsd");

    private static final Schema SCHEMA = schema();

    private OaiSchemas() {}

    /** Returns what is wrong with an answer first; empty when it is valid. */
    public static Optional<String> fault(byte[] xml) {
        try {
            var validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
            return Optional.empty();
        } catch (SAXException fault) {
            return Optional.of(fault.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(FILES.stream()
                            .map(file -> OaiSchemas.class.getResource(file).toExternalForm())
                            .map(StreamSource::new)
                            .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }
}
