package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page may hold because the content security policy would refuse it, and what its tags must find. */
class MarkupTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern INLINE = Pattern.compile(
            "\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*\\b(?:src=|type=\"application/ld\\+json\"))[^>]*>");
    private static final Pattern ICON = Pattern.compile("<s:icon\\b[^>]*\\bname=\"([a-z-]+)\"");
    private static final Pattern ART = Pattern.compile("<s:(?:art|empty|error)\\b[^>]*\\b(?:name|art)=\"([a-z]+)\"");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z-]+)\"");
    private static final Pattern DRAWING = Pattern.compile("name eq '([a-z]+)'");
    private static final Pattern SOURCE = Pattern.compile("<source>([^<]+)</source>");
    private static final Pattern STATELESS = Pattern.compile("/WEB-INF/templates/(pupil|public|wall)\\.xhtml");
    private static final Pattern SCRIPTED =
            Pattern.compile("<(p|o):\\w+|<s:autoComplete|<f:ajax|<h:commandLink|<h:head");

    /** A component of PrimeFaces, which only a tag of ours holds. */
    private static final Pattern COMPONENT = Pattern.compile("<p:\\w+|\"primefaces\"");

    private static final Pattern RAW_PARAMETER = Pattern.compile("\\bparam(?:Values)?[.\\[][^}]*");
    private static final Pattern COVERED = Pattern.compile(
            "<s:field\\b[^>]*>\\s*(?:<div[^>]*>\\s*)?<h:(?:inputText|inputTextarea|inputSecret|selectOneMenu|selectOneRadio|selectManyCheckbox)\\b");
    private static final Pattern BY_HAND =
            Pattern.compile("getRequestParameter\\w*Map|\\.getParameter\\(|@ManagedProperty");

    /** The outline of a drawing, which is one value and has no place to break it: its length does not count. */
    private static final Pattern OUTLINE = Pattern.compile("\\bd=\"[MmLlHhVvCcSsQqTtAaZz\\d., -]*\"");

    private static final int MAX_COLUMNS = 140;
    private static final int MAX_LINES = 150;

    static Stream<Path> pages() throws Exception {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasStyleOrScriptOfItsOwn(Path page) throws Exception {
        assertThat(found(INLINE, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyIconAndDrawingExists(Path page) throws Exception {
        assertThat(found(SYMBOL, PAGES.resolve("resources/img/icons.svg"))).containsAll(found(ICON, page));
        assertThat(found(DRAWING, PAGES.resolve("WEB-INF/tags/art.xhtml"))).containsAll(found(ART, page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageWithAPlainHeadHasNoComponentThatBringsAScript(Path page) throws Exception {
        if (!found(STATELESS, page).isEmpty()) {
            assertThat(found(SCRIPTED, page)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsAScreen(Path page) throws Exception {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(MAX_LINES).allSatisfy(line -> assertThat(
                        OUTLINE.matcher(line).replaceAll("d=\"\""))
                .hasSizeLessThanOrEqualTo(MAX_COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageReadsNoParameterThatItDoesNotDeclare(Path page) throws Exception {
        assertThat(found(RAW_PARAMETER, page)).isEmpty();
    }

    static Stream<Path> pagesOfFields() throws Exception {
        return pages().filter(page -> !page.startsWith(PAGES.resolve("WEB-INF/tags")));
    }

    @ParameterizedTest
    @MethodSource("pagesOfFields")
    void aFieldIsOneTag(Path page) throws Exception {
        assertThat(found(COVERED, page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesOfFields")
    void aPageUsesComponentsByOurTagsOnly(Path page) throws Exception {
        assertThat(found(COMPONENT, page)).isEmpty();
    }

    @Test
    void noBackingReadsAParameterByHand() throws Exception {
        var code = Path.of("src/main/java/ba/sigurno/web");
        try (var files = Files.walk(code)) {
            var backings = files.filter(file -> file.toString().endsWith("Backing.java"))
                    .toList();
            assertThat(backings).isNotEmpty().allSatisfy(backing -> assertThat(found(BY_HAND, backing))
                    .isEmpty());
        }
    }

    @Test
    void nobodyCatchesABrokenRule() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("catch (DomainException"));
        }
    }

    @Test
    void everyTagHasItsFile() throws Exception {
        assertThat(found(SOURCE, PAGES.resolve("WEB-INF/sigurno.taglib.xml")))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(PAGES.resolve("WEB-INF").resolve(source)).exists());
    }

    @Test
    void theStylesheetAsksForNothingElse() throws Exception {
        assertThat(Files.readString(PAGES.resolve("resources/css/sigurno.css"))).doesNotContain("url(", "@import");
    }

    private static Set<String> found(Pattern pattern, Path file) throws Exception {
        var found = new TreeSet<String>();
        pattern.matcher(Files.readString(file))
                .results()
                .forEach(match ->
                        found.add(match.groupCount() > 0 && match.group(1) != null ? match.group(1) : match.group()));
        return found;
    }
}
