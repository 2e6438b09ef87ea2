package ba.sigurno.ear.journey.walk;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows every link of the pages a visitor sees that leads to ourselves, each address once. */
final class DeadLinks {

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.href.split('#')[0])";
    private static final String EMPTY_ANCHORS = """
            () => [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
              .filter(href => href === '#' || !document.getElementById(href.substring(1)))""";

    private final Set<String> known = new HashSet<>();

    /** The links of the open page that lead nowhere. */
    @SuppressWarnings("unchecked")
    List<String> of(Page page) {
        List<String> dead = new ArrayList<>();
        ((List<String>) page.evaluate(EMPTY_ANCHORS)).forEach(anchor -> dead.add("link to nowhere: " + anchor));
        for (String link : (List<String>) page.evaluate(LINKS)) {
            // The language switch works by links, and would change the visitor's language.
            if (!link.contains("/language?") && known.add(link)) {
                APIResponse response =
                        page.request().get(link, RequestOptions.create().setMaxRedirects(5));
                if (response.status() >= 400) {
                    dead.add("dead link (%d): %s".formatted(response.status(), link));
                }
                response.dispose();
            }
        }
        return dead;
    }
}
