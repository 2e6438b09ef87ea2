package ba.sigurno.ejb.certificate.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SerialNumberTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Random random = new Random(7);

    @Test
    void aSerialHasNoCharactersThatLookAlike() {
        IntStream.range(0, 500).mapToObj(i -> SerialNumber.random(2026, random)).forEach(serial -> assertThat(serial)
                .matches("SIG-2026-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"));
    }

    @Test
    void aSerialIsReadHoweverItIsTyped() {
        var serial = SerialNumber.random(2026, random);

        assertThat(SerialNumber.read(serial)).contains(serial);
        assertThat(SerialNumber.read(" " + serial.toLowerCase().replace('-', ' ') + " "))
                .contains(serial);
        assertThat(SerialNumber.read(serial.replace("-", ""))).contains(serial);
    }

    @Test
    void whatIsNoSerialIsNotRead() {
        assertThat(SerialNumber.read(null)).isEmpty();
        assertThat(SerialNumber.read("")).isEmpty();
        assertThat(SerialNumber.read("SIG-2026-0000-0000")).isEmpty();
    }

    @Test
    void oneWrongCharacterIsNoticed() {
        var serial = SerialNumber.random(2026, random);
        for (int at = 9; at < serial.length(); at++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (serial.charAt(at) != '-' && serial.charAt(at) != wrong) {
                    var mistyped = serial.substring(0, at) + wrong + serial.substring(at + 1);
                    assertThat(SerialNumber.read(mistyped)).as(mistyped).isEmpty();
                }
            }
        }
    }

    @Test
    void twoSwappedCharactersAreNoticed() {
        for (int i = 0; i < 200; i++) {
            var plain = SerialNumber.random(2026, random).replace("-", "");
            for (int at = 7; at + 1 < plain.length(); at++) {
                if (plain.charAt(at) != plain.charAt(at + 1)) {
                    var swapped =
                            plain.substring(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.substring(at + 2);
                    assertThat(SerialNumber.read(swapped)).as(swapped).isEmpty();
                }
            }
        }
    }
}
