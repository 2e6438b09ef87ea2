package ba.sigurno.web.i18n;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.faces.validator.ValidatorException;
import org.junit.jupiter.api.Test;

class RuleValidatorTest {

    private final RuleValidator<Integer> small =
            new RuleValidator<>(number -> DomainException.require(number < 10, "app_field_range", 0, 9));

    @Test
    void aBrokenRuleIsToldInTheReadersLanguage() {
        assertThatThrownBy(() -> small.validate(null, null, 10))
                .isInstanceOf(ValidatorException.class)
                .hasMessageContaining("0")
                .hasMessageContaining("9");
    }

    @Test
    void whatIsAllowedOrEmptyPasses() {
        assertThatCode(() -> small.validate(null, null, 9)).doesNotThrowAnyException();
        assertThatCode(() -> small.validate(null, null, null)).doesNotThrowAnyException();
    }
}
