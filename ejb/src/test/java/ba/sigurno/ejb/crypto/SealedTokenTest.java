package ba.sigurno.ejb.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTokenTest {

    private static final String OLD = "0123456789abcdef0123456789abcdef";
    private static final String NEW = "another secret of thirty-two byt";
    private static final Instant END = Instant.parse("2027-02-09T19:00:00Z");
    private static final Instant BEFORE = END.minusMillis(1);

    private final SealedToken tokens = new SealedToken(SealerTest.secrets(OLD), "wall");
    private final String token = tokens.issue(END, "Zukva", "", 7);

    @Test
    void itTellsItsPartsUntilItsEnd() {
        assertThat(tokens.read(token, BEFORE))
                .hasValueSatisfying(parts -> assertThat(parts).containsExactly("Zukva", "", "7"));
        assertThat(tokens.read(token, END)).isEmpty();
    }

    @Test
    void noCharacterOfItCanBeChanged() {
        for (int at = 0; at < token.length(); at++) {
            for (char other : "x9.-=".toCharArray()) {
                if (token.charAt(at) != other) {
                    var changed = token.substring(0, at) + other + token.substring(at + 1);
                    assertThat(tokens.read(changed, BEFORE)).as(changed).isEmpty();
                }
            }
        }
        assertThat(tokens.read(token + "=", BEFORE)).isEmpty();
    }

    /** 32 bytes in base64 leave two bits unused, so four last characters say the same. */
    @Test
    void thereIsOneWayToWriteIt() {
        var start = token.substring(0, token.length() - 1);
        assertThat("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                        .chars()
                        .filter(last -> tokens.read(start + (char) last, BEFORE).isPresent()))
                .hasSize(1);
    }

    @Test
    void anotherPurposeOrInstallationReadsNothing() {
        assertThat(new SealedToken(SealerTest.secrets(OLD), "door").read(token, BEFORE))
                .isEmpty();
        assertThat(new SealedToken(SealerTest.secrets(NEW), "wall").read(token, BEFORE))
                .isEmpty();
    }

    @Test
    void itOutlivesARotationOfTheSecret() {
        var rotated = new SealedToken(SealerTest.secrets(NEW, OLD), "wall");
        assertThat(rotated.read(token, BEFORE)).isPresent();
        assertThat(tokens.read(rotated.issue(END, "Zukva"), BEFORE)).isEmpty();
    }

    @Test
    void aPartWithADotWouldBeTwo() {
        assertThatThrownBy(() -> tokens.issue(END, "a.b")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a", "a.b.c", "1.", ".1", "č.č.č"})
    void nonsenseIsNoToken(String nonsense) {
        assertThat(tokens.read(nonsense, BEFORE)).isEmpty();
        assertThat(tokens.read(nonsense.repeat(100_000), BEFORE)).isEmpty();
    }
}
