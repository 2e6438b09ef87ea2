package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts a question's content to its stored form: JSON (RFC 8259), texts by their language's tag. */
@Converter
public class ContentJson implements AttributeConverter<QuestionContent, String> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
            .withAdapters(new TextsAdapter()));

    @Override
    public String convertToDatabaseColumn(QuestionContent content) {
        return content == null ? null : JSON.toJson(content);
    }

    @Override
    public QuestionContent convertToEntityAttribute(String json) {
        return json == null ? null : JSON.fromJson(json, QuestionContent.class);
    }

    /** Converts texts to an object with a property a language. */
    public static class TextsAdapter implements JsonbAdapter<Texts, Map<String, String>> {

        @Override
        public Map<String, String> adaptToJson(Texts texts) {
            var map = new LinkedHashMap<String, String>();
            texts.byLanguage().forEach((language, text) -> map.put(language.getTag(), text));
            return map;
        }

        @Override
        public Texts adaptFromJson(Map<String, String> map) {
            var texts = new EnumMap<Language, String>(Language.class);
            map.forEach((tag, text) -> texts.put(Language.ofTag(tag).orElseThrow(), text));
            return new Texts(texts);
        }
    }
}
