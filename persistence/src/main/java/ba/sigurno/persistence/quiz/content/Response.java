package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An answer to a question. Its {@linkplain #encoded() encoded} form is stored and sent; two responses with the same
 * content are equal and have the same encoded form.
 */
public sealed interface Response {

    /** The longest encoded response, in characters. */
    int LENGTH = 2000;

    /** Encodes it as one line of text; the interaction it answers reads it back. */
    String encoded();

    /**
     * Chosen options. Encoded: {@code a,c}.
     *
     * @param codes their codes
     */
    record Chosen(SortedSet<String> codes) implements Response {

        public Chosen {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        /** Returns these options, in any order. */
        public static Chosen of(Collection<String> codes) {
            return new Chosen(new TreeSet<>(codes));
        }

        static Chosen decode(String encoded) {
            return of(split(encoded));
        }

        @Override
        public String encoded() {
            return String.join(",", codes);
        }
    }

    /**
     * Prompts, each with the target chosen for it. Encoded: {@code p1=t2,p2=t1}.
     *
     * @param targets the code of a target by the code of its prompt
     */
    record Paired(SortedMap<String, String> targets) implements Response {

        public Paired {
            targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        }

        /** Returns these pairs, in any order. */
        public static Paired of(Map<String, String> targets) {
            return new Paired(new TreeMap<>(targets));
        }

        static Paired decode(String encoded) {
            var targets = new TreeMap<String, String>();
            for (var pair : split(encoded)) {
                int at = pair.indexOf('=');
                DomainException.require(at > 0, "quiz_rule_response_unreadable");
                targets.put(pair.substring(0, at), pair.substring(at + 1));
            }
            return new Paired(targets);
        }

        @Override
        public String encoded() {
            return targets.entrySet().stream()
                    .map(pair -> pair.getKey() + "=" + pair.getValue())
                    .collect(Collectors.joining(","));
        }
    }

    /**
     * Items in the order they were put in. Encoded: {@code b,a,c}.
     *
     * @param codes their codes
     */
    record Ordered(List<String> codes) implements Response {

        public Ordered {
            codes = List.copyOf(codes);
        }

        static Ordered decode(String encoded) {
            return new Ordered(split(encoded));
        }

        @Override
        public String encoded() {
            return String.join(",", codes);
        }
    }

    /**
     * A typed text. Encoded as it is.
     *
     * @param text without blanks around it
     */
    record Typed(String text) implements Response {

        public Typed {
            text = text.strip();
        }

        @Override
        public String encoded() {
            return text;
        }
    }

    /**
     * Gaps, each with the answer put into it. Encoded as a form is (HTML, application/x-www-form-urlencoded):
     * {@code 1=Sarajevo&2=12}.
     *
     * @param values the encoded response to a gap by its code; a gap left empty is not in it
     */
    record Filled(SortedMap<String, String> values) implements Response {

        public Filled {
            var kept = new TreeMap<String, String>();
            values.forEach((gap, value) -> {
                if (!value.isBlank()) {
                    kept.put(gap, value.strip());
                }
            });
            values = Collections.unmodifiableSortedMap(kept);
        }

        /** Returns these gaps, in any order. */
        public static Filled of(Map<String, String> values) {
            return new Filled(new TreeMap<>(values));
        }

        static Filled decode(String encoded) {
            var values = new TreeMap<String, String>();
            for (var field : encoded.split("&")) {
                int at = field.indexOf('=');
                DomainException.require(at > 0, "quiz_rule_response_unreadable");
                values.put(
                        URLDecoder.decode(field.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(field.substring(at + 1), StandardCharsets.UTF_8));
            }
            return new Filled(values);
        }

        @Override
        public String encoded() {
            return values.entrySet().stream()
                    .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    private static List<String> split(String encoded) {
        return encoded.isEmpty() ? List.of() : Arrays.asList(encoded.split(","));
    }
}
