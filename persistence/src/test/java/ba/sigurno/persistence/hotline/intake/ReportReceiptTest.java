package ba.sigurno.persistence.hotline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReceiptTest {

    private static final ReportReceipt RECEIPT =
            ReportReceipt.of(new byte[] {(byte) 0xAB, 1, 2, 3, 4, 5, 6, 7, 8, (byte) 0xFF});

    @Test
    void isShownInFourGroupsAndReadAgain() {
        assertThat(RECEIPT.code()).hasSize(17).isEqualTo(String.join("", RECEIPT.groups()));
        assertThat(RECEIPT.groups()).hasSize(4);
        assertThat(ReportReceipt.read(String.join(" ", RECEIPT.groups()))).contains(RECEIPT);
        assertThat(ReportReceipt.read(String.join("-", RECEIPT.groups()).toLowerCase()))
                .contains(RECEIPT);
    }

    @Test
    void hasNoLettersThatLookAlikeAndTakesThemAllTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[ReportReceipt.BYTES];
            random.nextBytes(bytes);
            var code = ReportReceipt.of(bytes).code();
            assertThat(code).doesNotContainPattern("[ILOU]");
            assertThat(ReportReceipt.read(code.replace('0', 'O').replace('1', 'l')))
                    .map(ReportReceipt::code)
                    .contains(code);
            // Typed on a Cyrillic keyboard, with the letters that look the same.
            assertThat(ReportReceipt.read(code.replace('A', 'А')
                            .replace('B', 'В')
                            .replace('C', 'С')
                            .replace('H', 'Н')))
                    .map(ReportReceipt::code)
                    .contains(code);
        }
    }

    @Test
    void noticesEveryCharacterThatIsTypedWrongly() {
        var code = RECEIPT.code();
        for (int at = 0; at < code.length(); at++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (other != code.charAt(at)) {
                    assertThat(ReportReceipt.read(code.substring(0, at) + other + code.substring(at + 1)))
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
        assertThat(ReportReceipt.read(typed)).isEmpty();
    }

    @Test
    void saysNothingWhereItIsLogged() {
        assertThat(RECEIPT).hasToString("receipt");
    }
}
