package ba.sigurno.persistence.training.assessment;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.Programmes;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AssessmentWindowTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant START = NOW.plus(DAY);
    private static final Instant END = START.plus(Duration.ofHours(4));

    private final Country country = new Country();
    private final AssessmentWindow window = new AssessmentWindow(new TrainingSession(
            Programmes.open(), country.trainer, country.tuzla, START, END, "Tuzla", Language.BOSNIAN, 20));

    @Test
    void itIsOpenFromTheEndOfTheSessionForThirtyDays() {
        assertThat(window.isOpen(END.minusSeconds(1))).isFalse();
        assertThat(window.isOpen(END)).isTrue();
        assertThat(window.isOpen(END.plus(AssessmentWindow.LENGTH).minusSeconds(1)))
                .isTrue();
        assertThat(window.isOpen(END.plus(AssessmentWindow.LENGTH))).isFalse();
    }

    @Test
    void aTrainerSetsAnotherTimeThatEndsAfterItBegins() {
        window.open(START, END.plus(DAY));
        assertThat(window.isOpen(START)).isTrue();
        assertThat(window.isOpen(END.plus(DAY))).isFalse();
        assertBreaks("training_rule_window_order", () -> window.open(END, END));
        assertBreaks("training_rule_window_before", () -> window.open(NOW, NOW.plusSeconds(60)));
        assertBreaks(
                "training_rule_window_long",
                () -> window.open(START, START.plus(AssessmentWindow.MAX_LENGTH).plusSeconds(1)));
        assertThat(window.getClosesAt()).isEqualTo(END.plus(DAY));
    }
}
