package ba.sigurno.ejb.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchPatternTest {

    @Test
    void nothingTypedFindsEverything() {
        assertThat(SearchPattern.containing(null)).isEqualTo("%");
        assertThat(SearchPattern.containing("  ")).isEqualTo("%");
    }

    @Test
    void aNameMayBeTypedInEitherScript() {
        assertThat(SearchPattern.inLatin("Ђурић")).isEqualTo("%Đurić%");
        assertThat(SearchPattern.inLatin("đurić")).isEqualTo("%đurić%");
        assertThat(SearchPattern.inLatin(null)).isEqualTo("%");
    }

    @Test
    void signsOfAPatternAreCharactersLikeOthers() {
        assertThat(SearchPattern.containing(" 100%_a\\ ")).isEqualTo("%100\\%\\_a\\\\%");
    }
}
