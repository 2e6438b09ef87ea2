package ba.sigurno.ejb.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long some work still takes is said only when its pace tells it. */
class WorkProgressTest {

    @ParameterizedTest
    @CsvSource({"100, 100, 10, 5", "50, 100, 10, 10", "50, 100, 11, 15", "25, 100, 30, 90", "5, 100, 10, 190"})
    void thePaceUntilNowTellsTheSecondsLeft(int done, int total, int seconds, int left) {
        assertThat(after(seconds, done, total).getSecondsLeft()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"50, 100, 2", "4, 100, 60", "0, 100, 60", "50, 0, 60"})
    void whatIsTooEarlyOrWithoutAnEndSaysNothing(int done, int total, int seconds) {
        assertThat(after(seconds, done, total).getSecondsLeft()).isNull();
        assertThat(after(seconds, done, total).getMinutesLeft()).isNull();
    }

    @Test
    void aLongRestIsSaidInMinutes() {
        assertThat(after(10, 5, 100).getMinutesLeft()).isEqualTo(4);
    }

    private static WorkProgress after(int seconds, int done, int total) {
        return new WorkProgress(
                true, false, done, total, Duration.ofSeconds(seconds), Instant.EPOCH, null, null, List.of());
    }
}
