package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of people and schools are shown in the reader's script, by {@code fmt.name}, except where they are edited. */
class NamesInScriptTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Pages that show how a certificate spells them. */
    private static final Set<String> AS_WRITTEN =
            Set.of("certificate/check/check.xhtml", "certificate/issue/correct.xhtml");

    private static final Pattern EDITED = Pattern.compile("<(?:s|h):input\\w*\\b[^>]*>");
    /** A name that is shown or an argument of a text; one in brackets of its own goes through a function. */
    private static final Pattern NAME = Pattern.compile("(?:#\\{|[,?:] )[\\w.]+\\."
            + "(?:actorName|both|decidedBy|displayName|holderName|nickname|recognition|schoolName)\\b(?=[},) ])");
    /** A name outside of tags, in which such a word may also be a parameter. */
    private static final Pattern TEXT =
            Pattern.compile(">[^<]*?(#\\{[\\w.]+\\.(?:assistants|author|school|schools|trainer|trainers)\\})");

    static Stream<Path> pages() throws Exception {
        try (var files = Files.walk(PAGES)) {
            return files
                    .filter(file -> file.toString().endsWith(".xhtml")
                            && !AS_WRITTEN.contains(PAGES.relativize(file).toString()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aNameIsShownInTheScriptOfTheReader(Path page) throws Exception {
        var shown = EDITED.matcher(Files.readString(page)).replaceAll("");
        assertThat(Stream.of(NAME, TEXT)
                        .flatMap(pattern -> pattern.matcher(shown).results())
                        .map(MatchResult::group))
                .as("names without fmt.name in %s", page)
                .isEmpty();
    }
}
