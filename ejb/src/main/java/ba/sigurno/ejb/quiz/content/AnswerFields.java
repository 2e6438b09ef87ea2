package ba.sigurno.ejb.quiz.content;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fields of a question's form as a browser sends them, without the empty ones.
 *
 * @param values the values of each field by its name
 */
public record AnswerFields(Map<String, List<String>> values) {

    /** Nothing chosen and nothing typed. */
    public static final AnswerFields NONE = new AnswerFields(Map.of());

    public AnswerFields {
        var kept = new TreeMap<String, List<String>>();
        values.forEach((name, sent) -> {
            var filled = sent.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        values = Map.copyOf(kept);
    }

    /** Returns all values of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Returns the value of a field; empty when it has none. */
    public String value(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Returns whether a field has this value. */
    public boolean has(String name, int value) {
        return all(name).contains(String.valueOf(value));
    }

    /** Encodes the fields as one line of text (HTML, application/x-www-form-urlencoded), always in the same order. */
    public String encoded() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #encoded()} wrote. */
    public static AnswerFields decode(String encoded) {
        var values = new TreeMap<String, List<String>>();
        for (var field : encoded.split("&")) {
            int at = field.indexOf('=');
            if (at > 0) {
                values.computeIfAbsent(field.substring(0, at), name -> new ArrayList<>())
                        .add(URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return new AnswerFields(values);
    }
}
