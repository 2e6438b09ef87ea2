package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The stylesheet dresses what pages and scripts use, and nothing else. */
class StylesheetTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path STYLESHEET = PAGES.resolve("resources/css/sigurno.css");
    private static final Path COMPONENTS = PAGES.resolve("resources/css/components.css");
    private static final int MAX_COLUMNS = 140;

    /** Classes whose number is put together: row and column of a tile, badge of a choice, colour of a name. */
    private static final Pattern NUMBERED = Pattern.compile("r[1-4]|c[1-4]|k[1-8]|n[1-8]");

    /** Classes that Java alone names: lines of Markdown, a line to write on, an empty tile of a map, days of a month. */
    private static final Set<String> GIVEN_BY_JAVA = Set.of("line", "write", "none", "out", "today");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{};]*)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

    /** Also the attributes by which a tag is told a class. */
    private static final Pattern CLASSES_OF_PAGE = Pattern.compile("\\b(?:class|styleClass|tone|who)=\"([^\"]*)\"");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TEXT = Pattern.compile("'([^'\n]*)'|`([^`]*)`");

    @Test
    void everyClassIsUsed() throws Exception {
        var unused = classes(STYLESHEET);
        unused.removeIf(found -> NUMBERED.matcher(found).matches());
        unused.removeAll(GIVEN_BY_JAVA);
        unused.removeAll(used());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyLineCanBeReadWithoutScrolling() throws Exception {
        for (var stylesheet : List.of(STYLESHEET, COMPONENTS)) {
            assertThat(Files.readAllLines(stylesheet))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MAX_COLUMNS));
        }
    }

    @Test
    void componentsAreDressedInAStylesheetOfTheirOwn() throws Exception {
        // The schedule's library has names of its own.
        assertThat(classes(COMPONENTS)).isNotEmpty().allMatch(name -> name.matches("ui-.*|fc|fc-.*"));
        assertThat(classes(STYLESHEET)).noneMatch(name -> name.startsWith("ui-"));
        assertThat(Files.readString(COMPONENTS))
                .doesNotContain("url(", "@import")
                .doesNotContainPattern("#[0-9a-f]{3}");
    }

    private static Set<String> classes(Path stylesheet) throws Exception {
        return SELECTORS
                .matcher(COMMENT.matcher(Files.readString(stylesheet)).replaceAll(""))
                .results()
                .filter(selectors -> !selectors.group(1).strip().startsWith("@"))
                .flatMap(selectors -> CLASS.matcher(selectors.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws Exception {
        var used = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".xhtml")) {
                    CLASSES_OF_PAGE
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(classes -> addClasses(classes.group(1), used));
                } else if (file.toString().endsWith(".js")) {
                    addTexts(Files.readString(file), used);
                }
            }
        }
        return used;
    }

    /** Adds the words outside expressions, and of an expression those that it gives as text. */
    private static void addClasses(String attribute, Set<String> used) {
        add(EXPRESSION.matcher(attribute).replaceAll(" "), used);
        EXPRESSION.matcher(attribute).results().forEach(expression -> addTexts(expression.group(), used));
    }

    private static void addTexts(String code, Set<String> used) {
        TEXT.matcher(code).results().forEach(text -> add(text.group().replaceAll("['`]", " "), used));
    }

    private static void add(String words, Set<String> used) {
        used.addAll(Arrays.asList(words.strip().split("\\s+")));
    }
}
