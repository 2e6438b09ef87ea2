package ba.sigurno.ejb.curriculum.format.writing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;

/**
 * Lays JSON out for people and their diffs: a line a property of what the file is a list of, and a line each for the small
 * objects inside.
 */
final class JsonLayout {

    private static final String INDENT = "  ";

    private JsonLayout() {}

    /** Returns a file. */
    static String text(JsonValue value) {
        return text(value, "") + "\n";
    }

    private static String text(JsonValue value, String indent) {
        var inner = indent + INDENT;
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(property -> inner + "\"" + property.getKey() + "\": " + property(property.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof JsonArray array && !array.isEmpty()) {
            return array.stream()
                    .map(each -> inner + (isSmall(each) && !indent.isEmpty() ? line(each) : text(each, inner)))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return line(value);
    }

    private static String property(JsonValue value, String indent) {
        boolean list = value instanceof JsonArray array && array.stream().anyMatch(JsonObject.class::isInstance);
        return list ? text(value, indent) : line(value);
    }

    /** Returns whether nothing in it is a list. */
    private static boolean isSmall(JsonValue value) {
        return !(value instanceof JsonObject object) || object.values().stream().noneMatch(JsonArray.class::isInstance);
    }

    private static String line(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(property -> "\"" + property.getKey() + "\": " + line(property.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(JsonLayout::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }
}
