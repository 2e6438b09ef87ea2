package ba.sigurno.persistence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    private static final int BYTES = 10;

    private static final TypedCode CODE = TypedCode.of(new byte[] {(byte) 0xAB, 1, 2, 3, 4, 5, 6, 7, 8, (byte) 0xFF});

    @Test
    void isShownInFourGroupsAndReadAgain() {
        assertThat(CODE.code()).hasSize(17).isEqualTo(String.join("", CODE.groups()));
        assertThat(CODE.groups()).hasSize(4);
        assertThat(read(String.join(" ", CODE.groups()))).contains(CODE);
        assertThat(read(String.join("-", CODE.groups()).toLowerCase())).contains(CODE);
    }

    @Test
    void hasNoLettersThatLookAlikeAndTakesThemAllTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            var code = TypedCode.of(bytes).code();
            assertThat(code).doesNotContainPattern("[ILOU]");
            assertThat(read(code.replace('0', 'O').replace('1', 'l')))
                    .map(TypedCode::code)
                    .contains(code);
            // Typed on a Cyrillic keyboard, with the letters that look the same.
            assertThat(read(code.replace('A', 'А')
                            .replace('B', 'В')
                            .replace('C', 'С')
                            .replace('H', 'Н')))
                    .map(TypedCode::code)
                    .contains(code);
        }
    }

    @Test
    void noticesEveryCharacterThatIsTypedWrongly() {
        var code = CODE.code();
        for (int at = 0; at < code.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (other != code.charAt(at)) {
                    assertThat(read(code.substring(0, at) + other + code.substring(at + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "A",
                "0000 0000 0000 0001",
                "????",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoneIsNotRead(String typed) {
        assertThat(read(typed)).isEmpty();
    }

    @Test
    void aShorterOneHasTwoGroupsAndIsNotTakenForALongOne() {
        var shorter = TypedCode.of(new byte[] {1, 2, 3, 4, 5});
        assertThat(shorter.groups()).extracting(String::length).containsExactly(4, 5);
        assertThat(TypedCode.read(shorter.code().toLowerCase(), 5)).contains(shorter);
        assertThat(read(shorter.code())).isEmpty();
    }

    @Test
    void saysNothingWhereItIsLogged() {
        assertThat(CODE).hasToString("code");
    }

    private static Optional<TypedCode> read(String typed) {
        return TypedCode.read(typed, BYTES);
    }
}
