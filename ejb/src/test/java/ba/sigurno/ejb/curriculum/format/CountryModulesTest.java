package ba.sigurno.ejb.curriculum.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ba.sigurno.ejb.curriculum.format.writing.ModuleWriter;
import ba.sigurno.ejb.i18n.Wording;
import ba.sigurno.persistence.i18n.Language;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks the modules of the country pack. A folder is checked by being there; what is wrong is told by file and line.
 */
class CountryModulesTest {

    private static final Set<Language> WRITTEN =
            Set.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.ENGLISH);

    /** The help paths of the sensitive modules, as planned; the others have none. */
    private static final Map<String, Set<String>> HELP = Map.ofEntries(
            Map.entry("P1-SII", Set.of("everyday", "body")),
            Map.entry("P1-OR", Set.of("everyday", "body")),
            Map.entry("P1-BUL", Set.of("everyday")),
            Map.entry("P1-PRI", Set.of("everyday", "body")),
            Map.entry("P2-SII", Set.of("everyday")),
            Map.entry("P2-OR", Set.of("body")),
            Map.entry("P2-BUL", Set.of("everyday")),
            Map.entry("P3-SII", Set.of("everyday", "life")),
            Map.entry("P3-OR", Set.of("body")),
            Map.entry("P3-BUL", Set.of("everyday", "hate")),
            Map.entry("P3-HWL", Set.of("money", "life")),
            Map.entry("S-SII", Set.of("body")),
            Map.entry("S-OR", Set.of("body", "life")),
            Map.entry("S-BUL", Set.of("everyday", "hate")),
            Map.entry("S-INF", Set.of("hate")),
            Map.entry("S-HWL", Set.of("life")));

    /** Small words that only one of two languages has. */
    private static final Pattern SLAVIC =
            Pattern.compile("(?iu)(?<![\\p{L}„“])(?:je|nije|koji|koja|ili|što|šta)(?!\\p{L})");

    private static final Pattern ENGLISH = Pattern.compile("(?iu)(?<!\\p{L})(?:the|and|with|you|your)(?!\\p{L})");

    /** Names of files and of scenes are English in every language. */
    private static final Pattern NAMES = Pattern.compile("[\\w-]+\\.(?:svg|png|jpg|mp3)|-> \\S+|^## [a-z0-9-]+$");

    @TestFactory
    Stream<DynamicTest> isInTheFormat() throws IOException {
        return each(folder -> {
            var reading = CountryModules.read(folder);
            assertNone(folder, told(reading.problems()));
            var module = reading.document().orElseThrow();
            assertThat(module.languages()).isEqualTo(WRITTEN);
            assertThat(module.properties().code()).isEqualTo(CountryModules.code(folder));
        });
    }

    @TestFactory
    Stream<DynamicTest> followsTheGuide() throws IOException {
        return each(
                folder -> assertNone(folder, told(CountryModules.read(folder).advice())));
    }

    @TestFactory
    Stream<DynamicTest> servesOutcomesOfItsAgeBand() throws IOException {
        var known = ModuleCoverage.outcomes();
        return each(folder -> {
            var code = CountryModules.code(folder);
            CountryModules.read(folder).document().ifPresent(module -> assertThat(
                            module.properties().outcomes())
                    .isSubsetOf(known)
                    .doesNotHaveDuplicates()
                    .startsWith(code + "-1")
                    .allMatch(outcome -> outcome.startsWith(module.properties().ageBand() + "-")));
        });
    }

    @TestFactory
    Stream<DynamicTest> endsOnHelpWhenItIsSensitive() throws IOException {
        return each(folder -> {
            var planned = HELP.getOrDefault(CountryModules.code(folder), Set.of());
            CountryModules.read(folder).document().ifPresent(module -> assertThat(
                            module.properties().help())
                    .containsExactlyInAnyOrderElementsOf(planned));
        });
    }

    @TestFactory
    Stream<DynamicTest> saysEachThingInItsOwnLanguage() throws IOException {
        return each(folder -> {
            var found = new ArrayList<String>();
            for (var language : WRITTEN) {
                for (var file : files(folder.resolve(language.getTag()))) {
                    var lines = read(file).lines().toList();
                    for (int at = 0; at < lines.size(); at++) {
                        var where = folder.relativize(file) + ":" + (at + 1) + ": ";
                        foreign(language, NAMES.matcher(lines.get(at)).replaceAll(""))
                                .forEach(word -> found.add(where + word));
                    }
                }
            }
            assertNone(folder, found);
        });
    }

    private static Stream<String> foreign(Language language, String line) {
        var other = (language == Language.ENGLISH ? SLAVIC : ENGLISH).matcher(line);
        return Stream.concat(
                Wording.foreign(language, line),
                other.results().map(match -> "“" + match.group() + "”: a word of another language"));
    }

    @TestFactory
    Stream<DynamicTest> isWrittenAsItWasRead() throws IOException {
        return each(folder -> CountryModules.read(folder)
                .document()
                .map(ModuleWriter::write)
                .orElse(Map.of())
                .forEach((name, text) -> {
                    var read = read(folder.resolve(name));
                    if (name.endsWith(".json")) {
                        assertThat(json(text)).as(name).isEqualTo(json(read));
                    } else {
                        assertThat(text).as(name).isEqualTo(read);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> hasItsPictures() throws IOException {
        return each(folder -> {
            var reading = CountryModules.read(folder);
            assertNone(folder, told(reading.missing()));
            var drawn = files(folder.resolve(ModuleFiles.PICTURES)).stream()
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
            assertThat(reading.document().orElseThrow().media().values()).containsAll(drawn);
        });
    }

    /** Writes the table of outcomes and modules for people to read. */
    @Test
    void coverageListsEveryOutcomeAndModule() throws IOException {
        var text = ModuleCoverage.text();
        assertThat(text).contains(ModuleCoverage.outcomes());
        assertThat(ModuleCoverage.outcomes()).hasSize(45);
        assertThat(text)
                .contains(CountryModules.folders().stream()
                        .map(CountryModules::code)
                        .toList());
        Files.createDirectories(ModuleCoverage.FILE.getParent());
        Files.writeString(ModuleCoverage.FILE, text);
    }

    private static Stream<DynamicTest> each(Consumer<Path> check) throws IOException {
        return CountryModules.folders().stream()
                .map(folder -> dynamicTest(CountryModules.code(folder), () -> check.accept(folder)));
    }

    private static List<String> told(List<ModuleProblem> problems) {
        return problems.stream().map(problem -> problem.text(Language.ENGLISH)).toList();
    }

    private static void assertNone(Path folder, List<String> found) {
        assertThat(found)
                .as(() -> "%s:%n%s%n".formatted(folder, String.join("\n", found)))
                .isEmpty();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
