package ba.sigurno.ear.journey.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.PageVisit;
import ba.sigurno.ear.journey.support.Visitor;
import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistyped address shows a whole page or leads nowhere; it never breaks one. */
class AddressesIT extends BrowserTest {

    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>\\s*[^<\\s]");
    private static final List<String> MISTYPED = List.of("abc", "-1", "1900", "99999999999", "");

    static Stream<String> everybody() {
        return PageCatalogue.visitors().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void noParameterBreaksAPage(String who) throws IOException {
        Visitor visitor = visitor().signInAs(who);
        for (PageVisit visit : PageCatalogue.visitsOf(who)) {
            visitor.follow(visit);
            URI address = URI.create(visitor.page().url());
            for (String parameter : parameters(address.getPath())) {
                for (String value : MISTYPED) {
                    assertWhole(visitor, with(address, parameter, value));
                }
            }
        }
    }

    private static void assertWhole(Visitor visitor, String path) {
        APIResponse answer = visitor.context().request().get(path);
        assertThat(answer.status()).as(path).isIn(200, 404);
        assertThat(HEADING.matcher(answer.text()).find()).as(path).isTrue();
    }

    private static List<String> parameters(String page) throws IOException {
        Path file = PAGES.resolve(page.equals("/") ? "index.xhtml" : page.substring(1));
        return PARAMETER
                .matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** The address with another value of one parameter. */
    private static String with(URI address, String parameter, String value) {
        Stream<String> others = Stream.ofNullable(address.getRawQuery())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> !part.startsWith(parameter + "="));
        return address.getPath() + "?"
                + String.join(
                        "&",
                        Stream.concat(others, Stream.of(parameter + "=" + value))
                                .toList());
    }
}
