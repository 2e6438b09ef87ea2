package ba.sigurno.ejb.competition.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.competition.entry.EntryThrottle.Wait;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.crypto.SealerTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Instances that are full at the moment, and whose turns are given away for long. */
class EntryThrottleTest {

    private static final Instant NOW = Instant.parse("2027-02-09T09:00:00Z");
    private static final long LONG_SECONDS = 10;

    private final AtomicLong nanos = new AtomicLong();
    private final EntryThrottle full = at(NOW);
    private final Wait wait = filled(full);

    @Test
    void aTurnAdmitsWhenItHasComeOnAnyInstance() {
        var then = at(NOW.plusSeconds(wait.seconds()).plus(Duration.ofSeconds(20)));
        filled(then);

        assertThat(then.pass(wait.turn())).isEmpty();
        assertThat(then.pass(null)).isPresent();
    }

    @Test
    void aTurnAdmitsNobodyBeforeItHasCome() {
        assertThat(full.pass(wait.turn())).isPresent();
    }

    @Test
    void aTurnIsNotKeptForLong() {
        var late = at(NOW.plusSeconds(wait.seconds()).plus(Duration.ofMinutes(2)));
        filled(late);

        assertThat(late.pass(wait.turn())).isPresent();
    }

    @Test
    void whatIsNoTurnAdmitsNobody() {
        assertThat(full.pass("")).isPresent();
        assertThat(full.pass(wait.turn().replaceFirst("\\d", "0"))).isPresent();
    }

    @Test
    void whatThoseWithTurnsLeaveFreeGoesToWhoeverComes() {
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(admitted(2 * EntryThrottle.PER_SECOND)).isEqualTo(EntryThrottle.PER_SECOND);
    }

    @Test
    void nobodyOvertakesThoseWhoComeWhenItIsTheirTurn() {
        var then = at(NOW.plusSeconds(wait.seconds()));
        filled(then);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        IntStream.range(0, EntryThrottle.PER_SECOND)
                .forEach(each -> assertThat(then.pass(wait.turn())).isEmpty());

        assertThat(then.pass(null)).isPresent();
    }

    private long admitted(int children) {
        return IntStream.range(0, children)
                .filter(child -> full.pass(null).isEmpty())
                .count();
    }

    private EntryThrottle at(Instant now) {
        return new EntryThrottle(
                new CompetitionClock(Clock.fixed(now, ZoneOffset.UTC)),
                SealerTest.secrets("0123456789abcdef0123456789abcdef"),
                nanos::get);
    }

    private static Wait filled(EntryThrottle throttle) {
        return Stream.generate(() -> throttle.pass(null))
                .flatMap(Optional::stream)
                .filter(turn -> turn.seconds() > LONG_SECONDS)
                .findFirst()
                .orElseThrow();
    }
}
