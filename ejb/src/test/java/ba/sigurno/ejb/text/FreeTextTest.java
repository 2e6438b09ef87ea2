package ba.sigurno.ejb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    private static final int MAX_LENGTH = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1503013175008",
                "Učenica 1503013175008 treba pratnju.",
                "150 301 317 5008",
                "1503013-175008",
                "JMBG:1503013175008."
            })
    void aPersonalNumberIsRefusedHoweverItIsWritten(String text) {
        assertThatThrownBy(() -> FreeText.check(text, MAX_LENGTH))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("app_error_personal_number")
                .hasMessageNotContaining("1503013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zvati na +387 61 123 456.", "8. 12. 2026. u 10:00, učionica 12", "12345678901234"})
    void otherNumbersMayBeWritten(String text) {
        assertThat(FreeText.check(text, MAX_LENGTH)).isEqualTo(text);
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(FreeText.check(null, MAX_LENGTH)).isEmpty();
        assertThat(FreeText.check("  \n", MAX_LENGTH)).isEmpty();
    }

    @Test
    void aTextHasALimit() {
        assertThat(FreeText.check("š".repeat(MAX_LENGTH), MAX_LENGTH)).hasSize(MAX_LENGTH);
        assertThatThrownBy(() -> FreeText.check("š".repeat(MAX_LENGTH + 1), MAX_LENGTH))
                .isInstanceOf(DomainException.class);
    }
}
