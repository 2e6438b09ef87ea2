package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.persistence.quiz.content.NumberInteraction;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the properties of a JSON object, one by one, and notes which are missing, unfit or unknown. What is missing is
 * read as something empty, so that the rest is checked too.
 */
public final class JsonProperties {

    /** Anything but nothing. */
    static final Pattern FILLED = Pattern.compile("(?s).*\\S.*");

    private final JsonObject json;
    private final String where;
    private final String file;
    private final int line;
    private final ModuleProblems problems;
    private final Set<String> known = new HashSet<>();

    /** Reads an object that begins on a line of a file; {@code where} names it in problems. */
    public JsonProperties(JsonObject json, String where, String file, int line, ModuleProblems problems) {
        this.json = json;
        this.where = where;
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    private void problem(String key, String name, Object... more) {
        problems.add(
                file,
                line,
                key,
                Stream.concat(Stream.of(where, name), Stream.of(more)).toArray());
    }

    private Optional<JsonValue> value(String name) {
        known.add(name);
        return Optional.ofNullable(json.get(name));
    }

    /** Returns whether a property is there. */
    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** Returns a text that must be there; empty when it is not. */
    String text(String name) {
        return text(name, FILLED);
    }

    /** Returns a text that must match a pattern; empty when it does not. */
    public String text(String name, Pattern pattern) {
        return value(name).map(value -> fit(name, value, pattern)).orElseGet(() -> missing(name, ""));
    }

    /** Returns a text that may be missing; empty when it is. */
    String textIfAny(String name) {
        return has(name) ? text(name) : "";
    }

    /** Returns the texts of a list that must be there, each matching a pattern. */
    public List<String> texts(String name, Pattern pattern) {
        return array(name).stream().map(value -> fit(name, value, pattern)).toList();
    }

    private String fit(String name, JsonValue value, Pattern pattern) {
        var text = value instanceof JsonString string ? string.getString() : value.toString();
        if (value instanceof JsonString && pattern.matcher(text).matches()) {
            return text;
        }
        problem("curriculum_format_value_unfit", name, text);
        return "";
    }

    /** Returns the one of several words that a text must be; the first when it is none. */
    public String oneOf(String name, Collection<String> words) {
        var word = text(name);
        if (words.contains(word)) {
            return word;
        }
        if (!word.isEmpty()) {
            problem("curriculum_format_value_none_of", name, word, String.join(", ", words));
        }
        return words.iterator().next();
    }

    /** Returns the words of a list, each one of several. */
    public List<String> someOf(String name, Collection<String> words) {
        var texts = texts(name, FILLED);
        texts.stream()
                .filter(text -> !words.contains(text))
                .forEach(text -> problem("curriculum_format_value_none_of", name, text, String.join(", ", words)));
        return texts;
    }

    /** Returns whether something is so; it must be said. */
    boolean flag(String name) {
        var value = value(name).orElse(null);
        if (value == null) {
            return missing(name, false);
        }
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            problem("curriculum_format_value_none_of", name, value, "true, false");
        }
        return value == JsonValue.TRUE;
    }

    /** Returns a number that must be there, one that people would type; 0 when it is not. */
    BigDecimal number(String name) {
        return value(name)
                .filter(JsonNumber.class::isInstance)
                .flatMap(number -> NumberInteraction.number(number.toString()))
                .orElseGet(() -> missing(name, BigDecimal.ZERO));
    }

    /** Returns a whole number that must be there, within bounds. */
    public int integer(String name, int least, int most) {
        var number = number(name);
        int value = number.intValue();
        if (number.compareTo(BigDecimal.valueOf(value)) != 0 || value < least || value > most) {
            problem("curriculum_format_value_unfit", name, number.toPlainString());
        }
        return value;
    }

    /** Returns the objects of a list that must be there. */
    List<JsonProperties> objects(String name) {
        var objects = array(name);
        if (!objects.stream().allMatch(JsonObject.class::isInstance)) {
            return missing(name, List.of());
        }
        return objects.stream().map(value -> inner(name, value.asJsonObject())).toList();
    }

    /** Returns an object that must be there; an empty one when it is not. */
    JsonProperties object(String name) {
        return inner(
                name,
                value(name).orElse(null) instanceof JsonObject object
                        ? object
                        : missing(name, JsonValue.EMPTY_JSON_OBJECT));
    }

    private JsonProperties inner(String name, JsonObject object) {
        return new JsonProperties(object, where + ", " + name, file, line, problems);
    }

    private JsonArray array(String name) {
        return value(name).orElse(null) instanceof JsonArray array ? array : missing(name, JsonValue.EMPTY_JSON_ARRAY);
    }

    private <T> T missing(String name, T instead) {
        problem("curriculum_format_property_missing", name);
        return instead;
    }

    /** Notes the properties that were not asked for: they are misspelt, or in the wrong place. */
    public void requireNoOthers() {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem("curriculum_format_property_unknown", name));
    }
}
