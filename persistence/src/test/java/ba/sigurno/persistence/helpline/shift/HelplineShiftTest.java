package ba.sigurno.persistence.helpline.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HelplineShiftTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aShiftEndsAfterItBeginsAndWithinHalfADay() {
        assertThat(new HelplineShift("anna", START, START.plus(HelplineShift.MAX)).getEndsAt())
                .isEqualTo(START.plus(Duration.ofHours(12)));
        for (var end : new Instant[] {
            START, START.minusSeconds(60), START.plus(HelplineShift.MAX).plusSeconds(60)
        }) {
            assertThatThrownBy(() -> new HelplineShift("anna", START, end)).isInstanceOf(DomainException.class);
        }
    }

    @Test
    void aDebriefIsHeldOnce() {
        var debrief = new HelplineDebrief("anna", START);
        debrief.finish(START.plusSeconds(3600));
        assertThatThrownBy(() -> debrief.finish(START.plusSeconds(7200))).isInstanceOf(DomainException.class);
    }
}
