package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page, its backing and its bean keep one name: {@code x/y/z-z.xhtml} is backed by {@code x.y.ZZBacking}. */
class PageNamesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java/ba/sigurno/web");
    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z0-9])");

    /**
     * Pages without a backing of their own name. Of no room, at addresses that people know: {@code help}, {@code privacy},
     * {@code parents} and {@code join} show what their rooms know, {@code index} and the error pages show nothing but texts. The class board as
     * pupils see it, and the ladder as a trainer sees it, share the backing of the page of the staff. What editors write is
     * called as what others read of it, and its backing {@code Edit…}.
     */
    private static final Set<String> OTHERWISE = Set.of(
            "index.xhtml",
            "help.xhtml",
            "privacy.xhtml",
            "parents.xhtml",
            "join.xhtml",
            "error/400.xhtml",
            "error/403.xhtml",
            "error/404.xhtml",
            "error/413.xhtml",
            "error/415.xhtml",
            "error/500.xhtml",
            "error/expired.xhtml",
            "error/offline.xhtml",
            "curriculum/editing/module.xhtml",
            "curriculum/editing/modules.xhtml",
            "competition/report/classmates.xhtml",
            "curriculum/editing/lesson.xhtml",
            "training/ladder/trainer.xhtml");

    @Test
    void aPageHasTheNameOfItsBacking() throws Exception {
        assertThat(withoutBacking()).containsExactlyInAnyOrderElementsOf(OTHERWISE);
    }

    private static Set<String> withoutBacking() throws Exception {
        var without = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var page = PAGES.relativize(file);
                if (!page.startsWith("WEB-INF") && !Files.exists(CODE.resolve(backing(page)))) {
                    without.add(page.toString());
                }
            }
        }
        return without;
    }

    private static Path backing(Path page) {
        var name = page.getFileName().toString().replace(".xhtml", "");
        var type = WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase());
        return page.resolveSibling(type + "Backing.java");
    }
}
