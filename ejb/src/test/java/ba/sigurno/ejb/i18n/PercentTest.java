package ba.sigurno.ejb.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share never reads as none or all unless it is. */
class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 28131, 0 %",
        "27, 28131, < 1 %",
        "1, 2000000, < 1 %",
        "1, 200, 1 %",
        "1, 3, 33 %",
        "199, 200, > 99 %",
        "28104, 28131, > 99 %",
        "1989, 2000, 99 %",
        "28131, 28131, 100 %",
        "0, 0, 0 %"
    })
    void wholePercentsLeaveSomeAndNotQuiteAll(long part, long whole, String text) {
        assertThat(Percent.text(Language.BOSNIAN, Percent.of(part, whole), 0)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "BOSNIAN, 27, '0,1 %'",
        "CROATIAN, 2, '< 0,1 %'",
        "SERBIAN_CYRILLIC, 28130, '> 99,9 %'",
        "ENGLISH, 2, <0.1%",
        "ENGLISH, 28131, 100.0%"
    })
    void soDoTheirTenthsInEachLanguage(Language language, long part, String text) {
        assertThat(Percent.text(language, Percent.of(part, 28_131), 1)).isEqualTo(text);
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Percent.text(Language.BOSNIAN, null, 0)).isEqualTo("–");
        assertThat(Percent.text(Language.BOSNIAN, new BigDecimal("72.4"), 0)).isEqualTo("72 %");
    }
}
