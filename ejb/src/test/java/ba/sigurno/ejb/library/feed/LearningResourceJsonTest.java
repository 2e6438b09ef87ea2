package ba.sigurno.ejb.library.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.ejb.library.item.ItemView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.persistence.library.item.Licence;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearningResourceJsonTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(LearningResourceJsonTest.class.getResourceAsStream("learning-resource.schema.json"));

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void anItemOfEveryKindIsALearningResource(ItemKind kind) {
        assertThat(faults(view(kind, Language.BOSNIAN, List.of("P1", "P2"), 10)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void soIsOneInEveryLanguageOfNoAgeAndNoTime(Language language) {
        assertThat(faults(view(ItemKind.GUIDE, language, List.of(), 0))).isEmpty();
    }

    @Test
    void agesAndAudiencesThatAreOneToOthersAreSaidOnce() {
        var json = json(view(ItemKind.GUIDE, Language.BOSNIAN, List.of("P1", "P2", "S"), 10));
        assertThat(json).containsOnlyOnce("level_1").contains("level_3").containsOnlyOnce("professional");
    }

    @Test
    void itsDocumentsAreItsEncodings() {
        assertThat(json(view(ItemKind.GUIDE, Language.BOSNIAN, List.of(), 10)))
                .contains("\"contentUrl\":\"https://example.org/api/library/x.pdf\"")
                .contains("\"contentUrl\":\"https://example.org/api/library/x/file\",\"contentSize\":\"2048\"");
    }

    @Test
    void whereItHoldsIsItsCoverage() {
        assertThat(json(view(ItemKind.GUIDE, Language.BOSNIAN, List.of(), 10)))
                .contains("\"spatialCoverage\":[{\"type\":\"AdministrativeArea\",\"identifier\":\"BA-03\"}]");
    }

    @Test
    void theSchemaFindsWhatIsMissing() {
        var json = json(view(ItemKind.GUIDE, Language.BOSNIAN, List.of(), 10)).replace("\"license\"", "\"licence\"");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private static List<String> faults(ItemView item) {
        return SCHEMA.validate(json(item), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String json(ItemView item) {
        return LearningResourceJson.of(
                        item,
                        "Sigurno",
                        tag -> "https://example.org/library/item.xhtml?id=x&lang=" + tag,
                        end -> "https://example.org/api/library/x" + end)
                .toString();
    }

    private static ItemView view(ItemKind kind, Language language, List<String> bands, int minutes) {
        return new ItemView(
                "x",
                language,
                "Naslov",
                "Sažetak",
                List.of("telefon", "dogovor"),
                List.of(),
                kind,
                List.of(ItemAudience.PARENTS, ItemAudience.PROFESSIONALS, ItemAudience.INDUSTRY),
                bands,
                bands,
                List.of("Tema"),
                List.of("Ministarstvo"),
                List.of("BA-03"),
                minutes,
                Licence.CC_BY,
                null,
                false,
                null,
                new FileLine("letak.pdf", 2048, List.of()),
                1,
                Instant.parse("2026-11-28T10:00:00Z"),
                false,
                List.of());
    }
}
