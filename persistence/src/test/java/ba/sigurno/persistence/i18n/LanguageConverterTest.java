package ba.sigurno.persistence.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageConverterTest {

    private final LanguageConverter converter = new LanguageConverter();

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsStoredByItsTagAndFound(Language language) {
        String stored = converter.convertToDatabaseColumn(language);

        assertThat(stored).isEqualTo(language.getTag()).hasSizeLessThanOrEqualTo(Language.TAG_LENGTH);
        assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(language);
    }

    @Test
    void aStrangeTagInTheDatabaseIsNotTakenForAnything() {
        assertThatIllegalArgumentException().isThrownBy(() -> converter.convertToEntityAttribute("sr"));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
