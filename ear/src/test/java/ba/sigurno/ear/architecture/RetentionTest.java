package ba.sigurno.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each promise of docs/privacy.md about time stands in docs/retention.md, with what keeps it and what shows it; administrators see
 * of each job that deletes what it promises.
 */
class RetentionTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\|(.+)\\|(.+)\\|(.+)\\|$", Pattern.MULTILINE);
    private static final Pattern TABLE = Pattern.compile("`([a-z_]+)`");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern TIME = Pattern.compile("\\b(minute|hour|night|day|month|year)s?\\b");
    private static final Pattern PROMISE =
            Pattern.compile("Promise\\.(?:of|uncounted)\\(\\s*\"(\\w+)\",\\s*(\\w+)\\.class");

    /** Jobs that delete what no table has. */
    private static final Set<String> IN_MEMORY = Set.of("ChatSweep");

    private static final Pattern DELETES = Pattern.compile("(Purge|Sweep|Shredder)$");

    private static String retention;
    private static List<MatchResult> rows;

    @BeforeAll
    static void read() throws IOException {
        retention = Files.readString(ROOT.resolve("docs/retention.md"));
        rows = rows(retention).stream().filter(row -> !row.group(2).isBlank()).toList();
    }

    @Test
    void eachTableWithAPromiseAboutTimeIsThere() throws IOException {
        var promised = rows(Files.readString(ROOT.resolve("docs/privacy.md"))).stream()
                .filter(row -> TIME.matcher(row.group(3)).find())
                .flatMap(row -> names(TABLE, row.group(1)))
                .toList();
        var kept = rows.stream().flatMap(row -> names(TABLE, row.group(1))).toList();
        assertThat(promised).isNotEmpty();
        assertThat(kept).containsAll(promised);
    }

    @Test
    void eachPromiseIsKeptBySomethingThatIsThere() throws IOException {
        var product = classes("src/main/java");
        var tables = rows(Files.readString(ROOT.resolve("docs/privacy.md"))).stream()
                .flatMap(row -> names(TABLE, row.group(1)))
                .collect(Collectors.toSet());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var classes = names(CLASS, row.group(2)).toList();
            var owners = names(TABLE, row.group(2)).toList();
            assertThat(classes.size() + owners.size()).as(row.group(1)).isPositive();
            assertThat(product).containsAll(classes);
            assertThat(tables).containsAll(owners);
        });
    }

    @Test
    void eachPromiseIsShownByATestThatIsThere() throws IOException {
        var tests = classes("src/test/java");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            var shown = names(CLASS, row.group(3)).toList();
            assertThat(shown).as(row.group(1)).isNotEmpty();
            assertThat(tests).containsAll(shown);
        });
    }

    @Test
    void eachJobThatDeletesIsThere() throws IOException {
        var kept = rows.stream().flatMap(row -> names(CLASS, row.group(2))).toList();
        assertThat(jobs()).isNotEmpty();
        assertThat(kept).containsAll(jobs());
    }

    @Test
    void eachJobThatDeletesPromisesSoAndIsShown() throws IOException {
        var promises = new ArrayList<MatchResult>();
        for (var file : sources("src/main/java")) {
            PROMISE.matcher(Files.readString(file)).results().forEach(promises::add);
        }
        var jobs = jobs();
        jobs.removeAll(IN_MEMORY);
        assertThat(promises.stream().map(promise -> promise.group(2))).containsAll(jobs);
        assertThat(promises.stream().map(promise -> promise.group(1)))
                .doesNotHaveDuplicates()
                .allMatch(name -> Messages.has(Language.ENGLISH, "operations_promise_" + name)
                        && Messages.has(Language.ENGLISH, "operations_promise_" + name + "_kept"));
    }

    private static Set<String> jobs() throws IOException {
        var jobs = new TreeSet<String>();
        for (var file : sources("src/main/java")) {
            if (DELETES.matcher(name(file)).find() && Files.readString(file).contains("@Schedule(")) {
                jobs.add(name(file));
            }
        }
        return jobs;
    }

    /** Returns the rows of the tables of a document, without heads. */
    private static List<MatchResult> rows(String document) {
        return ROW.matcher(document)
                .results()
                .filter(row -> names(TABLE, row.group(1)).findAny().isPresent()
                        || names(CLASS, row.group(2)).findAny().isPresent())
                .toList();
    }

    private static Stream<String> names(Pattern pattern, String cell) {
        return pattern.matcher(cell).results().map(match -> match.group(1));
    }

    private static Set<String> classes(String folder) throws IOException {
        return sources(folder).stream().map(RetentionTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(String folder) throws IOException {
        var found = new ArrayList<Path>();
        for (var module : List.of("persistence", "ejb", "web", "ear")) {
            var sources = ROOT.resolve(module).resolve(folder);
            if (Files.exists(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
