package ba.sigurno.ejb.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolNameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JU Osnovna škola „Čelić“",
                "JU OŠ \"Čelić\"",
                "OŠ Čelić",
                "Javna ustanova Osnovna škola Celic",
                "ЈУ ОШ „Челић“",
                "  ju  oš  'čelić' "
            })
    void oneSchoolHasOneKeyHoweverItsNameIsWritten(String name) {
        assertThat(SchoolNameKey.of(name)).isEqualTo("osnovna skola celic");
    }

    @Test
    void numbersAndWordsTellSchoolsApart() {
        assertThat(SchoolNameKey.of("JU OŠ „Grbavica I“")).isNotEqualTo(SchoolNameKey.of("JU OŠ „Grbavica II“"));
        assertThat(SchoolNameKey.of("SŠ Kupres")).isNotEqualTo(SchoolNameKey.of("OŠ Kupres"));
        assertThat(SchoolNameKey.of("9. maj")).isNotEqualTo(SchoolNameKey.of("6. maj"));
    }
}
