package ba.sigurno.persistence.curriculum.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as they were first stored: they stay readable for ever. */
class LessonContentJsonTest {

    private static final String DIGEST = "a".repeat(64);

    private final LessonContentJson json = new LessonContentJson();

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"block":"text","text":{"bs":"Prvo."}}""", """
                {"block":"picture","picture":{"digest":"DIGEST","description":{"bs":"Lana sjedi"}}}""", """
                {"block":"callout","text":{"bs":"Reci."}}""", """
                {"block":"chat","messages":[{"sender":{"bs":"Sara"},"text":{"bs":"Hej"}}]}""", """
                {"block":"reveal","prompt":{"bs":"Zašto?"},"text":{"bs":"Zato."}}""", """
                {"block":"question","prompt":{"bs":"Ko?"},"answers":[
                {"label":{"text":{"bs":"Zora"}},"right":true,"feedback":{"bs":"Da."}},
                {"label":{"text":{},"picture":{"digest":"DIGEST","description":{"bs":"Risto"}}},"right":false,"feedback":{"bs":"Ne."}}]}""", """
                {"block":"branch","scenes":[
                {"name":"start","text":{"bs":"Šta sad?"},"replies":[{"text":{"bs":"Reći"},"target":"end"}]},
                {"name":"end","text":{"bs":"Hvala."},"replies":[]}]}""", """
                {"block":"sort","prompt":{"bs":"Kamo?"},"boxes":[
                {"name":{"bs":"Toplo"},"items":[{"label":{"text":{"bs":"Hvala"}},"feedback":{}}]},
                {"name":{"bs":"Hladno"},"items":[{"label":{"text":{"bs":"Bježi"}},"feedback":{"bs":"Boli."}}]}]}""", """
                {"block":"order","prompt":{"bs":"Kako?"},"afterwards":{},"steps":[{"text":{"bs":"Stani"}},{"text":{"bs":"Reci"}}]}""", """
                {"block":"signs","prompt":{"bs":"Šta?"},"sender":{"bs":"Pošta"},"message":{"bs":"Plati [odmah]"},"reasons":[{"bs":"Žurba"}]}""", """
                {"block":"sound","digests":{"bs":"DIGEST"},"words":{"bs":"Bila jednom"}}""", """
                {"block":"film","addresses":{"bs":"https://example.org"},"text":{"bs":"Film"}}"""})
    void aStoredDocumentSaysTheSame(String block) {
        var content = json.convertToEntityAttribute(
                "{\"title\":{\"bs\":\"Naslov\"},\"screens\":[{\"title\":{\"bs\":\"Ekran\"},\"blocks\":["
                        + block.replace("DIGEST", DIGEST) + "]}]}");
        content.requireComplete();
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }
}
