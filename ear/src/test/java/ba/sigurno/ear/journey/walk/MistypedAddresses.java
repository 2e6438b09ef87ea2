package ba.sigurno.ear.journey.walk;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for pages with other values of their parameters: a mistyped address shows a whole page or leads nowhere; it never breaks one. */
final class MistypedAddresses {

    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>\\s*[^<\\s]");
    private static final List<String> MISTYPED = List.of("abc", "-1", "1900", "99999999999", "");

    private MistypedAddresses() {}

    /** The addresses like that of the open page that break it. */
    static List<String> of(Page page) {
        URI address = URI.create(page.url());
        return parameters(address.getPath()).stream()
                .flatMap(parameter -> MISTYPED.stream().map(value -> with(address, parameter, value)))
                .flatMap(mistyped -> broken(page, mistyped).stream())
                .toList();
    }

    private static Optional<String> broken(Page page, String address) {
        APIResponse response = page.request().get(address);
        boolean whole = List.of(200, 404).contains(response.status())
                && HEADING.matcher(response.text()).find();
        Optional<String> broken =
                whole ? Optional.empty() : Optional.of("broken page (%d): %s".formatted(response.status(), address));
        response.dispose();
        return broken;
    }

    private static List<String> parameters(String page) {
        try {
            Path file = PAGES.resolve(page.equals("/") ? "index.xhtml" : page.substring(1));
            return PARAMETER
                    .matcher(Files.readString(file))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address with another value of one parameter. */
    private static String with(URI address, String parameter, String value) {
        Stream<String> others = Stream.ofNullable(address.getRawQuery())
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> !part.startsWith(parameter + "="));
        return address.getPath()
                + Stream.concat(others, Stream.of(parameter + "=" + value)).collect(Collectors.joining("&", "?", ""));
    }
}
