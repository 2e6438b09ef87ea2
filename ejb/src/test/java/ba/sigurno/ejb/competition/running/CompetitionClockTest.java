package ba.sigurno.ejb.competition.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CompetitionClockTest {

    private final Turned system = new Turned();
    private long nanos = 5_000_000_000L;
    private final CompetitionClock clock = new CompetitionClock(system, () -> nanos);

    @Test
    void itGoesOnWithTheSystemsClock() {
        pass(Duration.ofSeconds(10));
        clock.compare();
        assertThat(clock.millis()).isEqualTo(system.millis());
        assertThat(clock.jump()).isZero();
    }

    @Test
    void aSmallCorrectionIsFollowed() {
        system.now = system.now.plusMillis(300);
        clock.compare();
        assertThat(clock.millis()).isEqualTo(system.millis());
    }

    @Test
    void aJumpNeitherClosesTheQuizNorTurnsTimeBack() {
        long before = clock.millis();
        for (var jump : new Duration[] {Duration.ofHours(5), Duration.ofHours(-9)}) {
            system.now = system.now.plus(jump);
            clock.compare();
            assertThat(clock.millis()).isEqualTo(before);
        }
        assertThat(clock.jump()).isEqualTo(Duration.ofHours(-4));
        pass(Duration.ofSeconds(1));
        assertThat(clock.millis()).isEqualTo(before + 1000);
    }

    @Test
    void aJumpThatIsTakenBackIsForgotten() {
        system.now = system.now.plusSeconds(60);
        clock.compare();
        system.now = system.now.minusSeconds(60);
        clock.compare();
        assertThat(clock.jump()).isZero();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        system.now = system.now.plus(time);
    }

    /** A clock that somebody turns. */
    private static final class Turned extends Clock {

        private Instant now = Instant.parse("2027-02-09T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
