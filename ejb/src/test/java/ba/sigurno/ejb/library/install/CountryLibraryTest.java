package ba.sigurno.ejb.library.install;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.library.item.ItemBody;
import ba.sigurno.persistence.i18n.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the items of the country pack. A folder is checked by being there. */
class CountryLibraryTest {

    private static final Set<Language> WRITTEN =
            Set.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.ENGLISH);

    private static final Pattern OUTLINE = Pattern.compile("<(h2|h3|li|blockquote)>");

    static List<String> slugs() {
        return CountryLibrary.slugs();
    }

    @Test
    void thereIsALibrary() {
        assertThat(slugs()).contains("prvi-telefon");
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void anItemIsInTheFormatAndInAllLanguages(String slug) {
        var item = CountryLibrary.read(slug);
        assertThat(item.problems().stream().map(problem -> problem.text(Language.ENGLISH)))
                .isEmpty();
        assertThat(item.properties().slug()).isEqualTo(slug);
        assertThat(item.texts().keySet()).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void allLanguagesHaveTheSameHeadingsListsAndCallOuts(String slug) {
        var outlines = CountryLibrary.read(slug).texts().values().stream()
                .map(text -> outline(text.body()))
                .collect(Collectors.toSet());
        assertThat(outlines).hasSize(1);
    }

    private static List<String> outline(String body) {
        return ItemBody.blocks(body, Map.of(), false).stream()
                .flatMap(block -> OUTLINE.matcher(block.html()).results())
                .map(part -> part.group(1))
                .toList();
    }
}
