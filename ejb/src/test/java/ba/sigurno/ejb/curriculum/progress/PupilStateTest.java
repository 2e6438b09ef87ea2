package ba.sigurno.ejb.curriculum.progress;

import static ba.sigurno.ejb.curriculum.progress.PupilState.DONE;
import static ba.sigurno.ejb.curriculum.progress.PupilState.IN_PROGRESS;
import static ba.sigurno.ejb.curriculum.progress.PupilState.NOT_STARTED;
import static ba.sigurno.ejb.curriculum.progress.PupilState.STUCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PupilStateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    @Test
    void whoDidNothingHasNotStarted() {
        assertThat(PupilState.of(3, null, false, 0, false, NOW)).isEqualTo(NOT_STARTED);
    }

    @Test
    void whoMovedLatelyIsOnTheWay() {
        assertThat(PupilState.of(2, YESTERDAY, false, 0, false, NOW)).isEqualTo(IN_PROGRESS);
        assertThat(PupilState.of(0, YESTERDAY, false, 1, false, NOW)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void threeDaysWithoutAMovementMeanStuck() {
        var threeDays = NOW.minus(PupilState.STILL);
        assertThat(PupilState.of(2, threeDays.plusMillis(1), false, 0, false, NOW))
                .isEqualTo(IN_PROGRESS);
        assertThat(PupilState.of(2, threeDays, false, 0, false, NOW)).isEqualTo(STUCK);
    }

    @Test
    void twoFailedAttemptsMeanStuckHoweverRecent() {
        assertThat(PupilState.of(0, NOW, false, 2, false, NOW)).isEqualTo(STUCK);
    }

    @Test
    void whoPassedInTheEndIsDoneWhateverWentBefore() {
        assertThat(PupilState.of(0, NOW.minus(Duration.ofDays(90)), false, 4, true, NOW))
                .isEqualTo(DONE);
    }

    @Test
    void aPassedQuizAloneDoesNotCompleteAModule() {
        assertThat(PupilState.of(1, YESTERDAY, false, 0, true, NOW)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void tenMinutesWithoutAStepInALessonMeanStuckWhileTheHourLasts() {
        var before = NOW.minus(PupilState.PAUSE);
        assertThat(PupilState.of(2, before.plusMillis(1), true, 0, false, NOW)).isEqualTo(IN_PROGRESS);
        assertThat(PupilState.of(2, before, true, 0, false, NOW)).isEqualTo(STUCK);
        assertThat(PupilState.of(2, before, false, 0, false, NOW)).isEqualTo(IN_PROGRESS);
        assertThat(PupilState.of(2, NOW.minus(PupilState.HOUR), true, 0, false, NOW))
                .isEqualTo(IN_PROGRESS);
    }
}
