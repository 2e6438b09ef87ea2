package ba.sigurno.persistence.quiz.content;

import static ba.sigurno.persistence.quiz.content.Contents.bs;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as they were first stored: they stay readable for ever. */
class ContentJsonTest {

    private final ContentJson json = new ContentJson();

    static Stream<Arguments> stored() {
        return Stream.of(
                Arguments.of("""
                        {"interaction":"choice","type":"MULTIPLE_RESPONSE","grading":"PARTIAL","shuffled":true,"options":[
                        {"code":"a","credit":1,"fixed":true,"text":{"bs":"da"},"feedback":{"bs":"Tako je!"}},
                        {"code":"b","credit":-1,"fixed":false,"text":{},"picture":{"digest":"%s","description":{"bs":"mačka"}}}]}
                        """.formatted("a".repeat(64)), "a"),
                Arguments.of("""
                        {"interaction":"match","grading":"ALL_OR_NOTHING","shuffled":true,
                        "prompts":[{"code":"1","target":"x","text":{"bs":"ko"}},{"code":"2","target":"y","text":{"bs":"gdje"}}],
                        "targets":[{"code":"x","text":{"bs":"baka"}},{"code":"y","text":{"bs":"kod kuće"}}]}""", "1=x,2=y"),
                Arguments.of("""
                        {"interaction":"order","grading":"PARTIAL","items":[
                        {"code":"b","text":{"bs":"prvo"}},{"code":"a","text":{"bs":"drugo"}}]}""", "b,a"),
                Arguments.of("""
                        {"interaction":"text","exactCase":false,"accepted":[
                        {"credit":1,"pattern":{"bs":"šifra","hr":"zaporka"},"feedback":{}}]}""", "zaporka"),
                Arguments.of("""
                        {"interaction":"number","accepted":[{"credit":1,"least":3.13,"most":3.15,"feedback":{"bs":"Pi"}}]}""", "3,14"),
                Arguments.of("""
                        {"interaction":"gaps","gaps":[{"code":"1","weight":2,"content":
                        {"interaction":"text","exactCase":true,"accepted":[{"credit":1,"pattern":{"bs":"A"}}]}}]}""", "1=A"));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aStoredDocumentSaysAndScoresTheSame(String interaction, String right) {
        var content = json.convertToEntityAttribute(
                "{\"stem\":{\"bs\":\"Šta [[1]]?\",\"sr-Cyrl\":\"Шта?\"},\"explanation\":{},\"interaction\":"
                        + interaction + "}");
        assertThat(content.stem().in(Language.SERBIAN_CYRILLIC)).contains("Шта?");
        content.interaction().requireComplete();
        var response = content.interaction().response(right);
        assertThat(content.interaction().score(response)).isEqualByComparingTo("1");
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }

    @Test
    void aDocumentHasTextsByLanguageTag() {
        var content = Contents.asked("Šta?", Contents.single("a*", "b")).only(Language.BOSNIAN);
        assertThat(json.convertToDatabaseColumn(content)).contains("\"stem\":{\"bs\":\"Šta?\"}");
        assertThat(content.stem()).isEqualTo(bs("Šta?"));
    }
}
