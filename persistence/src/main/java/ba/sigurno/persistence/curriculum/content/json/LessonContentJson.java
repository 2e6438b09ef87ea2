package ba.sigurno.persistence.curriculum.content.json;

import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.quiz.content.ContentJson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Converts a lesson's content to its stored form: JSON (RFC 8259), texts by their language's tag. */
@Converter
public class LessonContentJson implements AttributeConverter<LessonContent, String> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL)
            .withAdapters(new ContentJson.TextsAdapter()));

    @Override
    public String convertToDatabaseColumn(LessonContent content) {
        return content == null ? null : JSON.toJson(content);
    }

    @Override
    public LessonContent convertToEntityAttribute(String json) {
        return json == null ? null : JSON.fromJson(json, LessonContent.class);
    }
}
