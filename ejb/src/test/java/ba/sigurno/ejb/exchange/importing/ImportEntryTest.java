package ba.sigurno.ejb.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An import says what is happening to it, not only how far it came. */
class ImportEntryTest {

    private final QuestionImport file =
            new QuestionImport(null, "pitanja.txt", ExchangeFormat.GIFT, Language.BOSNIAN, null, null, Instant.EPOCH);

    private String standing(boolean busy) {
        return new ImportEntry(file, busy).getStanding();
    }

    @Test
    void whatWasInterruptedIsNotBeingRead() {
        assertThat(standing(true)).isEqualTo("reading");
        assertThat(standing(false)).isEqualTo("failed");
    }

    @Test
    void theChosenQuestionsComeInOrWaitToBeChosen() {
        file.read();
        assertThat(standing(true)).isEqualTo("taking");
        assertThat(standing(false)).isEqualTo("read");
        file.taken(2);
        assertThat(standing(true)).isEqualTo("taken");
    }
}
