package ba.sigurno.ejb.competition.running;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.job.ClockDifference;
import ba.sigurno.ejb.job.WaitingClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompetitionClockTest {

    private static final Instant BEGIN = Instant.parse("2027-02-09T08:00:00Z");
    private static final Duration QUICKLY = Duration.ofMillis(2);

    private final WaitingClock system = new WaitingClock(BEGIN);
    private final WaitingClock database = new WaitingClock(BEGIN);
    private long nanos = 5_000_000_000L;
    private final CompetitionClock clock = new CompetitionClock(system, () -> nanos);

    @Test
    void itGoesOnWithTheDatabasesClock() {
        compare(QUICKLY);
        pass(Duration.ofSeconds(10));
        compare(QUICKLY);
        assertThat(clock.millis()).isEqualTo(database.millis());
        assertThat(clock.jump()).isZero();
    }

    @Test
    void aServerWhoseClockIsOffGoesByTheDatabasesClockFromItsStart() {
        system.pass(Duration.ofMinutes(3));
        compare(QUICKLY);
        assertThat(clock.millis()).isEqualTo(database.millis());
        assertThat(clock.jump()).isZero();
    }

    @Test
    void aJumpOfTheServersOwnClockConcernsNobody() {
        compare(QUICKLY);
        system.pass(Duration.ofHours(-5));
        compare(QUICKLY);
        assertThat(clock.millis()).isEqualTo(database.millis());
        assertThat(clock.jump()).isZero();
    }

    @Test
    void aSmallCorrectionIsFollowed() {
        compare(QUICKLY);
        database.pass(Duration.ofMillis(300));
        compare(QUICKLY);
        assertThat(clock.millis()).isEqualTo(database.millis());
    }

    @Test
    void aDatabaseThatAnswersSlowlyDoesNotMakeTheClockStumble() {
        compare(QUICKLY);
        long before = clock.millis();
        database.pass(Duration.ofMillis(300));
        compare(Duration.ofMillis(400));
        assertThat(clock.millis()).isEqualTo(before);
    }

    @Test
    void aJumpNeitherClosesTheQuizNorTurnsTimeBack() {
        compare(QUICKLY);
        long before = clock.millis();
        for (var jump : new Duration[] {Duration.ofHours(5), Duration.ofHours(-9)}) {
            database.pass(jump);
            compare(QUICKLY);
            assertThat(clock.millis()).isEqualTo(before);
        }
        assertThat(clock.jump()).isEqualTo(Duration.ofHours(-4));
        pass(Duration.ofSeconds(1));
        assertThat(clock.millis()).isEqualTo(before + 1000);
    }

    @Test
    void aJumpThatIsTakenBackIsForgotten() {
        compare(QUICKLY);
        database.pass(Duration.ofMinutes(1));
        compare(QUICKLY);
        assertThat(clock.jump()).isEqualTo(Duration.ofMinutes(1));
        database.pass(Duration.ofMinutes(-1));
        compare(QUICKLY);
        assertThat(clock.jump()).isZero();
    }

    private void compare(Duration uncertainty) {
        clock.compare(new ClockDifference(Duration.between(database.instant(), system.instant()), uncertainty));
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
        system.pass(time);
        database.pass(time);
    }
}
