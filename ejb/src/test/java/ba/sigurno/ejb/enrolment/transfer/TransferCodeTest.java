package ba.sigurno.ejb.enrolment.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.enrolment.transfer.PupilTransfer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TransferCodeTest {

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = TransferCode.draw(new Random(1));
        assertThat(code).hasSize(PupilTransfer.CODE_LENGTH);
        assertThat(TransferCode.read(code)).contains(code);
        assertThat(TransferCode.read(" " + code.toLowerCase(Locale.ROOT).replace("-", " – ")))
                .contains(code);
    }

    @Test
    void whatCannotBeACodeIsNone() {
        for (var typed : new String[] {null, "", "7KQ4M-XW2R", "7KQ4M-XW2RT9", "0KQ4M-XW2RT", "' OR 1=1 --"}) {
            assertThat(TransferCode.read(typed)).as(typed).isEmpty();
        }
    }
}
