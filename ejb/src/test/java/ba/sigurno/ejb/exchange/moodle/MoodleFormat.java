package ba.sigurno.ejb.exchange.moodle;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * What Moodle expects of a file of questions, as we read its published format: a schema, and the notation of gaps, which
 * no schema reaches. It knows nothing of our writer, but it is not Moodle: what it accepts may still be refused there.
 */
final class MoodleFormat {

    private static final Schema SCHEMA = schema();

    private static final String CLOZE = "//question[@type = 'cloze']/questiontext/text";
    private static final Pattern GAP = Pattern.compile("\\{(\\d*):"
            + "(MULTICHOICE|MC|SHORTANSWER|SA|MW|NUMERICAL|NM|MULTIRESPONSE|MR)(_?[VHSC]{1,2})?:"
            + "((?:\\\\.|[^\\\\}])+)}");
    private static final Pattern BETWEEN_ANSWERS = Pattern.compile("(?<!\\\\)~");
    private static final Pattern RIGHT = Pattern.compile("(=|%100(\\.0*)?%)[^#].*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(=|%-?[\\d.]+%)?(\\*|-?\\d+(\\.\\d+)?(:\\d+(\\.\\d+)?)?)(#.*)?", Pattern.DOTALL);

    private MoodleFormat() {}

    private static Schema schema() {
        try {
            return new CompactSyntaxSchemaFactory().newSchema(MoodleFormat.class.getResource("/moodle/questions.rnc"));
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** What is wrong with a file; nothing, when it is right. */
    static List<String> faults(String xml) throws IOException, SAXException, XPathExpressionException {
        var faults = new ArrayList<String>();
        var validator = SCHEMA.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(xml)));
        textsWithGaps(xml).flatMap(MoodleFormat::faultsOfGaps).forEach(faults::add);
        return faults;
    }

    private static Stream<String> textsWithGaps(String xml) throws XPathExpressionException {
        var found = (NodeList) XPathFactory.newDefaultInstance()
                .newXPath()
                .evaluate(CLOZE, new InputSource(new StringReader(xml)), XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent());
    }

    private static Stream<String> faultsOfGaps(String text) {
        var gaps = GAP.matcher(text).results().toList();
        if (gaps.isEmpty() || GAP.matcher(text).replaceAll("").contains("{")) {
            return Stream.of("no gaps, or a broken one: " + text);
        }
        return gaps.stream()
                .filter(gap -> !isSound(gap.group(2), List.of(BETWEEN_ANSWERS.split(gap.group(4)))))
                .map(gap -> "an answer of no use, or none that is right: " + gap.group());
    }

    private static boolean isSound(String type, List<String> answers) {
        boolean numbers = type.equals("NUMERICAL") || type.equals("NM");
        return answers.stream().anyMatch(answer -> RIGHT.matcher(answer).matches())
                && answers.stream()
                        .allMatch(answer -> !numbers || NUMBER.matcher(answer).matches());
    }
}
