package ba.sigurno.persistence.hotline.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RemovalWatchTest {

    private static final Instant TOLD = Instant.parse("2026-03-02T10:00:00Z");

    private final RemovalWatch watch =
            new RemovalWatch(new HotlineReport("k", TOLD, Language.BOSNIAN, new byte[0], "a", "r"), TOLD);

    @Test
    void itIsLookedForOnTheFirstSecondAndThirdDay() {
        for (int day = 1; day <= RemovalWatch.CHECKS; day++) {
            assertThat(watch.getDueAt()).isEqualTo(hours(24 * day));
            watch.stillUp(hours(24 * day + 1));
        }
        assertThat(watch.getDueAt()).isNull();
        assertThat(watch.getChecks()).isEqualTo(3);
        assertThatThrownBy(() -> watch.stillUp(hours(100))).isInstanceOf(DomainException.class);
    }

    @Test
    void aSecondClickIsTooEarly() {
        watch.stillUp(hours(50));
        assertThat(watch.getDueAt()).isEqualTo(hours(72));
        assertThatThrownBy(() -> watch.stillUp(hours(50))).hasMessageContaining("hotline_rule_check_later");
    }

    @Test
    void whoIsToldAgainHasThreeDaysAgain() {
        watch.stillUp(hours(80));
        watch.restart(hours(90));
        assertThat(watch.getDueAt()).isEqualTo(hours(114));
    }

    private static Instant hours(int hours) {
        return TOLD.plus(Duration.ofHours(hours));
    }
}
