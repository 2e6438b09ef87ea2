package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the differences between two contents of a question, field by field, in the order of the newer one. */
public final class ContentDiff {

    private ContentDiff() {}

    /**
     * A field that is different.
     *
     * @param field its name, in the reader's language
     * @param language the language of its text; null when it is no text
     * @param before its old text; empty when it was absent
     * @param after its new text; empty when it is gone
     */
    public record Change(String field, Language language, String before, String after) {}

    private record Place(FieldName name, Language language) {}

    /** Returns the differences, named in the reader's language. */
    public static List<Change> between(QuestionContent before, QuestionContent after, Language reader) {
        var old = values(before, reader);
        var now = values(after, reader);
        var places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        var changes = new ArrayList<Change>();
        for (var place : places) {
            var was = old.getOrDefault(place, "");
            var is = now.getOrDefault(place, "");
            if (!Objects.equals(was, is)) {
                changes.add(new Change(place.name().in(reader), place.language(), was, is));
            }
        }
        return List.copyOf(changes);
    }

    private static Map<Place, String> values(QuestionContent content, Language reader) {
        var values = new LinkedHashMap<Place, String>();
        SettingFields.of(content, reader).forEach((name, value) -> values.put(new Place(name, null), value));
        TextFields.of(content).forEach(field -> field.text()
                .byLanguage()
                .forEach((language, text) -> values.put(new Place(field.name(), language), text)));
        return values;
    }
}
