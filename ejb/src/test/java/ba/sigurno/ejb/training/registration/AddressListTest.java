package ba.sigurno.ejb.training.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@skola.ba,bojan@skola.ba",
                "ana@skola.ba; bojan@skola.ba;",
                "  ana@skola.ba   bojan@skola.ba ",
                "ana@skola.ba\r\nbojan@skola.ba\r\n\r\n",
                "ana@skola.ba\tbojan@skola.ba",
                "ANA@skola.ba, Bojan@Skola.ba, ana@skola.ba",
                "<ana@skola.ba> <bojan@skola.ba>",
                "mailto:ana@skola.ba (bojan@skola.ba).",
                "Ana Antić <ana@skola.ba>, Bojan Begić <bojan@skola.ba>",
                "\"Antić, Ana\" <ana@skola.ba>; \"Begić, Bojan\" <bojan@skola.ba>",
                "Ana Antić <ana@skola.ba> Bojan Begić <bojan@skola.ba>"
            })
    void theyAreFoundHoweverTheyAreSeparated(String pasted) {
        assertThat(AddressList.of(pasted)).containsExactly("ana@skola.ba", "bojan@skola.ba");
    }

    @Test
    void whatIsNoAddressIsNotLost() {
        assertThat(AddressList.of("ana@skola.ba bojan.skola.ba, cica@"))
                .containsExactly("ana@skola.ba", "bojan.skola.ba", "cica@");
    }

    @Test
    void nothingIsNothing() {
        assertThat(AddressList.of(" ,;\n <> ")).isEmpty();
    }
}
