package ba.sigurno.ear.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the ASVS are whole, name what exists, and hide nothing that is open. */
class AsvsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path FOLDER = ROOT.resolve("docs/security");
    private static final int REQUIREMENTS = 345;

    /** How a requirement can stand, in the order of the counts. */
    private static final List<String> STATUS = List.of("met", "not applicable", "open");

    private static final Pattern ROW =
            Pattern.compile("\\| ([0-9.]+) \\| (\\d) \\| ([^|]+) \\| (met|not applicable|open) \\| (.+) \\|");
    private static final Pattern CHAPTER =
            Pattern.compile("\\| \\[V(\\d+) [^]]+\\]\\(asvs/([^)]+)\\) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");
    private static final Pattern ALL = Pattern.compile("\\| all \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    /** What can only be a test or a file of ours. */
    private static final Pattern OURS = Pattern.compile("[A-Z]\\w+(Test|IT)|(docs|persistence|ejb|web|ear|\\.ci)/\\S+");

    private static final Pattern SOME_WORDS = Pattern.compile("\\S+(\\s+\\S+){2,}");

    /** A row of a table: what is required, and how it stands with us. */
    private record Requirement(String number, String level, String status, String shownBy) {

        static Requirement of(String line) {
            var row = ROW.matcher(line);
            assertThat(row.matches()).as(line).isTrue();
            return new Requirement(row.group(1), row.group(2), row.group(4), row.group(5));
        }

        boolean is(String wanted) {
            return status.equals(wanted);
        }

        List<String> named() {
            return QUOTED.matcher(shownBy)
                    .results()
                    .map(quoted -> quoted.group(1).replaceFirst("#.*", ""))
                    .toList();
        }
    }

    @Test
    void everyRequirementStandsThereOnceWithItsLevel() throws IOException {
        var official = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.0.csv"));
        assertThat(official).hasSize(REQUIREMENTS);
        assertThat(requirements().map(row -> row.number() + "," + row.level()))
                .containsExactlyInAnyOrderElementsOf(official);
    }

    @Test
    void whatIsMetNamesWhatShowsIt() throws IOException {
        var classes = classes();
        assertThat(requirements().filter(row -> row.is("met")))
                .allMatch(row -> row.named().stream().anyMatch(name -> exists(name, classes)), "names what exists");
    }

    @Test
    void nothingIsNamedThatIsGone() throws IOException {
        var classes = classes();
        var named = requirements().flatMap(row -> row.named().stream());
        assertThat(named.filter(OURS.asMatchPredicate()).filter(name -> !exists(name, classes)))
                .isEmpty();
    }

    @Test
    void whatIsNotMetSaysWhy() throws IOException {
        assertThat(requirements().filter(row -> !row.is("met")))
                .allMatch(row -> SOME_WORDS.matcher(row.shownBy()).matches(), "has a reason");
    }

    @Test
    void whatIsOpenIsToldAtTheEntrance() throws IOException {
        var told = NUMBER.matcher(entrance().split("\n## Open\n")[1])
                .results()
                .map(MatchResult::group)
                .collect(toSet());
        assertThat(requirements().filter(row -> row.is("open")).map(Requirement::number))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void theCountsOfTheEntranceAreRight() throws IOException {
        var chapters = CHAPTER.matcher(entrance()).results().toList();
        assertThat(chapters.stream().map(chapter -> chapter.group(2)))
                .containsExactlyElementsOf(
                        files().map(file -> file.getFileName().toString()).toList());
        for (var chapter : chapters) {
            var of = requirements().filter(row -> row.number().startsWith(chapter.group(1) + "."));
            assertThat(counts(chapter, 3)).as(chapter.group()).isEqualTo(counts(of));
        }
        var all = ALL.matcher(entrance()).results().toList();
        assertThat(all).hasSize(1);
        assertThat(counts(all.get(0), 1)).isEqualTo(counts(requirements()));
    }

    /** Returns how many requirements there are of each status: three numbers, from a group on. */
    private static Map<String, Long> counts(MatchResult told, int first) {
        return IntStream.range(0, STATUS.size())
                .boxed()
                .collect(toMap(STATUS::get, at -> Long.valueOf(told.group(first + at))));
    }

    private static Map<String, Long> counts(Stream<Requirement> requirements) {
        var counts = STATUS.stream().collect(toMap(status -> status, status -> 0L));
        requirements.forEach(row -> counts.merge(row.status(), 1L, Long::sum));
        return counts;
    }

    private static String entrance() throws IOException {
        return Files.readString(FOLDER.resolve("asvs.md"));
    }

    private static Stream<Requirement> requirements() throws IOException {
        var lines = Stream.<String>builder();
        for (var file : files().toList()) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.matches("\\| \\d.*"))
                    .forEach(lines);
        }
        return lines.build().map(Requirement::of);
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.list(FOLDER.resolve("asvs"))) {
            return files.sorted().toList().stream();
        }
    }

    /** Returns the names of all our classes and tests. */
    private static Set<String> classes() throws IOException {
        var names = Stream.<String>builder();
        for (var floor : List.of("persistence", "ejb", "web", "ear")) {
            try (var files = Files.walk(ROOT.resolve(floor).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> names.add(name.replace(".java", "")));
            }
        }
        return names.build().collect(toSet());
    }

    private static boolean exists(String name, Set<String> classes) {
        return classes.contains(name) || name.contains("/") && Files.exists(ROOT.resolve(name));
    }
}
