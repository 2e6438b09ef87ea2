package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page is forgotten by the walk. */
class PageCatalogueTest {

    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Pattern PAGE = Pattern.compile("/[\\w/-]+\\.xhtml");

    @Test
    void everyPageIsWalked() throws IOException {
        assertThat(pages()).isSubsetOf(walked());
    }

    private static Set<String> walked() {
        Set<String> walked = PageCatalogue.VISITS.stream()
                .flatMap(visit -> Stream.concat(Stream.of(visit.path()), visit.follow().stream()))
                .map(PAGE::matcher)
                .flatMap(Matcher::results)
                .map(result -> result.group())
                .collect(Collectors.toSet());
        walked.add("/index.xhtml");
        walked.addAll(PageCatalogue.INSPECTED_BY_JOURNEYS);
        return walked;
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> page.endsWith(".xhtml"))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/error/"))
                    .collect(Collectors.toSet());
        }
    }
}
