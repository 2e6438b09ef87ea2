package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The browser scripts: each has a user, each import is there, and nothing stands in two of them. */
class ScriptsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SCRIPTS = PAGES.resolve("resources/js");
    private static final int MAX_COLUMNS = 140;
    private static final int SAME_LINES = 8;

    private static final Pattern SCRIPT_OF_PAGE = Pattern.compile("#\\{resource\\['js/([^']+)'\\]\\}");

    /** Relative, by the ending that Faces gives resources: an import is a request of its own. */
    private static final Pattern IMPORT =
            Pattern.compile("^import \\{([^}]*)\\} from '\\./([^']+)\\.xhtml'$", Pattern.MULTILINE);

    private static final Pattern ANY_IMPORT = Pattern.compile("^\\s*import\\b|\\bimport\\(", Pattern.MULTILINE);
    /** A name that comes from outside may be that of the prototype of all objects, which then is written to. */
    private static final Pattern WRITES_DEEP =
            Pattern.compile("\\][.?\\w]*\\[[^\\]]+\\]\\s*=[^=>]|__proto__|\\.prototype\\b");

    private static final Pattern EXPORT = Pattern.compile("^export const (\\w+)", Pattern.MULTILINE);

    static Stream<Path> scripts() throws Exception {
        try (var files = Files.list(SCRIPTS)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void everyScriptIsUsedAndEveryScriptThatIsUsedExists() throws Exception {
        var used = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                found(SCRIPT_OF_PAGE, page).map(script -> script.group(1)).forEach(used::add);
            }
        }
        for (var script : scripts().toList()) {
            found(IMPORT, script).map(imported -> imported.group(2)).forEach(used::add);
        }
        assertThat(used).isEqualTo(scripts().map(ScriptsTest::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyImportIsExportedWhereItIsSought(Path script) throws Exception {
        var imports = found(IMPORT, script).toList();
        assertThat(imports).hasSameSizeAs(found(ANY_IMPORT, script).toList());
        for (var imported : imports) {
            assertThat(imported.group(1).strip().split("\\s*,\\s*")).isSubsetOf(exports(imported.group(2)));
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyExportIsImported(Path script) throws Exception {
        var imported = new TreeSet<String>();
        for (var other : scripts().toList()) {
            found(IMPORT, other)
                    .filter(each -> each.group(2).equals(name(script)))
                    .flatMap(each -> Arrays.stream(each.group(1).strip().split("\\s*,\\s*")))
                    .forEach(imported::add);
        }
        assertThat(imported).isEqualTo(exports(name(script)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptSaysWhatItIsForAndCanBeReadWithoutScrolling(Path script) throws Exception {
        assertThat(Files.readString(script)).startsWith("/**");
        assertThat(Files.readAllLines(script))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MAX_COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noScriptWritesIntoWhatAnObjectOfThatNameHolds(Path script) throws Exception {
        assertThat(found(WRITES_DEEP, script).map(MatchResult::group)).isEmpty();
    }

    @Test
    void noRunOfLinesStandsTwice() throws Exception {
        var places = new HashMap<List<String>, List<String>>();
        for (var script : scripts().toList()) {
            var lines = IMPORT.matcher(Files.readString(script))
                    .replaceAll("")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (int from = 0; from + SAME_LINES <= lines.size(); from++) {
                places.computeIfAbsent(lines.subList(from, from + SAME_LINES), run -> new ArrayList<>())
                        .add(name(script));
            }
        }
        places.values().removeIf(in -> in.size() == 1);
        assertThat(places).isEmpty();
    }

    private static Set<String> exports(String script) throws Exception {
        return found(EXPORT, SCRIPTS.resolve(script))
                .map(export -> export.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> found(Pattern pattern, Path file) throws Exception {
        return pattern.matcher(Files.readString(file)).results();
    }

    private static String name(Path script) {
        return script.getFileName().toString();
    }
}
