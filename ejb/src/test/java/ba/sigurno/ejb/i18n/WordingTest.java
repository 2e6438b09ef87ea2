package ba.sigurno.ejb.i18n;

import static ba.sigurno.persistence.i18n.Language.BOSNIAN;
import static ba.sigurno.persistence.i18n.Language.CROATIAN;
import static ba.sigurno.persistence.i18n.Language.ENGLISH;
import static ba.sigurno.persistence.i18n.Language.SERBIAN_LATIN;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds that each language says its own words, in the messages and in all content that is shipped. What a native
 * may say all the same stands in {@link #ALLOWED}.
 */
class WordingTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** Modules have a folder a language, and a test of their own. */
    private static final String MODULES = "country/ba/modules";

    /** A text and where it stands: a message's key, or a file. */
    private record Text(String where, String words) {

        private String lineOf(int at) {
            int end = words.indexOf('\n', at);
            return words.substring(words.lastIndexOf('\n', at) + 1, end < 0 ? words.length() : end);
        }
    }

    /** Where a banned word is right: the message or file, and the words as it has them. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            // The yearly quiz.
            "competition_closed_choose", Set.of("edition"),
            "competition_closed_edition", Set.of("Edition"),
            "competition_result_report_edition", Set.of("Edition"),
            // Verbs.
            "certificate_correct_name_hint", Set.of("signs"),
            "training_draft_schemes_hint", Set.of("state"),
            "public_help_police_text", Set.of("asked for"),
            "public_privacy_mail_why", Set.of("asked for"),
            // The name of a kind of block.
            "curriculum_format_fence_unknown", Set.of("signs"),
            // A surname cut short.
            "enrolment_problem_in_class", Set.of("Ko"),
            "enrolment_problem_twice", Set.of("Ko"));

    static Stream<Arguments> words() {
        return Wording.WORDS.stream()
                .map(banned -> Arguments.of(banned.language().getTag(), banned.instead(), banned));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("words")
    void aLanguageSaysItsOwnWords(String language, String instead, Wording banned) throws IOException {
        var pattern = banned.pattern();
        var found = new ArrayList<String>();
        for (var text : banned.everywhere() ? texts(banned.language()) : messages(banned.language())) {
            pattern.matcher(text.words())
                    .results()
                    .filter(match ->
                            !ALLOWED.getOrDefault(text.where(), Set.of()).contains(match.group()))
                    .forEach(match -> found.add(
                            "%s says “%s” in “%s”".formatted(text.where(), match.group(), text.lineOf(match.start()))));
        }
        assertThat(found)
                .as("texts in %s that should say: %s", language, instead)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noVowelIsMarkedAsLong(Language language) throws IOException {
        assertThat(texts(language))
                .filteredOn(text -> text.words().indexOf('\u0302') >= 0)
                .as("texts in %s with a combining circumflex", language.getTag())
                .isEmpty();
    }

    static List<Language> languages() {
        return List.of(BOSNIAN, CROATIAN, SERBIAN_LATIN, ENGLISH);
    }

    private static List<Text> messages(Language language) {
        var texts = new ArrayList<Text>();
        for (var room : Messages.ROOMS) {
            Messages.read(room, language).forEach((key, words) -> texts.add(new Text(key, words)));
        }
        return texts;
    }

    private static List<Text> texts(Language language) throws IOException {
        var texts = messages(language);
        try (var files = Files.walk(RESOURCES)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                content(file, language, texts);
            }
        }
        return texts;
    }

    /** Adds what a file of the content says in a language: a file of that language, or its part of one in several. */
    private static void content(Path file, Language language, List<Text> texts) throws IOException {
        var name = RESOURCES.relativize(file).toString();
        if (name.startsWith(MODULES)) {
            return;
        }
        if (name.endsWith("." + language.getTag() + ".md") || name.endsWith("/" + language.getTag() + ".md")) {
            texts.add(new Text(name, Files.readString(file)));
        } else if (name.endsWith(".json")) {
            try (var reader = Json.createReader(Files.newBufferedReader(file))) {
                strings(reader.readValue(), name.endsWith("." + language.getTag() + ".json"), language, name, texts);
            }
        } else if (name.endsWith(".csv")) {
            for (var row : CsvTable.read(Files.newInputStream(file))) {
                var words = CsvTable.texts(row).get(language);
                if (words != null) {
                    texts.add(new Text(name, words));
                }
            }
        }
    }

    /** Adds the strings of a JSON value that are in the language, or below a member that has its tag as name. */
    private static void strings(JsonValue value, boolean inside, Language language, String where, List<Text> texts) {
        if (value instanceof JsonString string && inside) {
            texts.add(new Text(where, string.getString()));
        } else if (value instanceof JsonArray array) {
            array.forEach(each -> strings(each, inside, language, where, texts));
        } else if (value instanceof JsonObject object) {
            object.forEach((member, each) ->
                    strings(each, inside || member.equals(language.getTag()), language, where, texts));
        }
    }
}
