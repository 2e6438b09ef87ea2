package ba.sigurno.ejb.exchange.qti.writing;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.ac.ed.ph.jqtiplus.JqtiExtensionManager;
import uk.ac.ed.ph.jqtiplus.notification.Notification;
import uk.ac.ed.ph.jqtiplus.reading.AssessmentObjectXmlLoader;
import uk.ac.ed.ph.jqtiplus.reading.QtiXmlReader;
import uk.ac.ed.ph.jqtiplus.running.ItemProcessingInitializer;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionController;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionControllerSettings;
import uk.ac.ed.ph.jqtiplus.state.ItemSessionState;
import uk.ac.ed.ph.jqtiplus.types.Identifier;
import uk.ac.ed.ph.jqtiplus.types.ResponseData;
import uk.ac.ed.ph.jqtiplus.types.StringResponseData;
import uk.ac.ed.ph.jqtiplus.validation.ItemValidationResult;
import uk.ac.ed.ph.jqtiplus.value.NumberValue;
import uk.ac.ed.ph.jqtiplus.xmlutils.SimpleSchemaCache;
import uk.ac.ed.ph.jqtiplus.xmlutils.locators.ResourceLocator;

/**
 * JQTI+, the engine of the University of Edinburgh, which has nothing of this project: what it holds of an item of QTI
 * 2.1, by the official XML schema and by the rules that no schema says, and how it scores.
 */
final class OtherEngine {

    private static final URI ITEM = URI.create("memory:/item.xml");
    private static final Identifier SCORE = Identifier.assumedLegal("SCORE");
    private static final Identifier FEEDBACK = Identifier.assumedLegal("FEEDBACK");
    private static final QtiXmlReader READER = new QtiXmlReader(new JqtiExtensionManager(), new SimpleSchemaCache());

    private final ItemValidationResult result;

    OtherEngine(String xml) {
        ResourceLocator locator = uri -> uri.equals(ITEM)
                ? new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))
                : QtiXmlReader.JQTIPLUS_PARSER_RESOURCE_LOCATOR.findResource(uri);
        result = new AssessmentObjectXmlLoader(READER, locator).loadResolveAndValidateItem(ITEM);
    }

    /** What is wrong with the item; nothing, when it is right. */
    List<String> faults() {
        var read = result.getResolvedAssessmentItem().getRootNodeLookup();
        if (!read.wasSuccessful()) {
            var failure = String.valueOf(read.getBadResourceException());
            return List.of(failure);
        }
        return Stream.concat(result.getErrors().stream(), result.getWarnings().stream())
                .map(Notification::getMessage)
                .toList();
    }

    /** What it scores for a response: the items of each response variable by its identifier. */
    double score(Map<String, List<String>> response) {
        return ((NumberValue) processed(response).getOutcomeValue(SCORE)).doubleValue();
    }

    /** Whether it says something, by its identifier, to a response. */
    boolean says(Map<String, List<String>> response, String feedback) {
        return String.valueOf(processed(response).getOutcomeValue(FEEDBACK)).contains(feedback);
    }

    private ItemSessionState processed(Map<String, List<String>> response) {
        var now = new Date(0);
        var state = new ItemSessionState();
        var settings = new ItemSessionControllerSettings();
        settings.setTemplateProcessingLimit(1);
        var session = new ItemSessionController(
                READER.getJqtiExtensionManager(), settings, new ItemProcessingInitializer(result).initialize(), state);
        session.initialize(now);
        session.performTemplateProcessing(now);
        session.enterItem(now);
        var data = new HashMap<Identifier, ResponseData>();
        response.forEach((identifier, items) ->
                data.put(Identifier.assumedLegal(identifier), new StringResponseData(new ArrayList<>(items))));
        if (!session.bindResponses(now, data)) {
            throw new IllegalArgumentException("not taken: " + response);
        }
        session.commitResponses(now);
        session.performResponseProcessing(now);
        return state;
    }
}
