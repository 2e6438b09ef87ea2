package ba.sigurno.ejb.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fails again and again is told at once, then once a minute, and when it is over. */
class RepeatedFailureTest {

    private final List<LogRecord> told = new ArrayList<>();
    private final Logger log = Logger.getAnonymousLogger();
    private long now;
    private RepeatedFailure failure;

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                told.add(entry);
            }

            @Override
            public void flush() {
                // Nothing waits.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
        failure = new RepeatedFailure(log, "boards not counted", () -> now);
    }

    @Test
    void theFirstIsToldWithItsStackAndTheNextAreNot() {
        fail(3);
        assertThat(told).singleElement().satisfies(entry -> assertThat(entry.getThrown())
                .hasMessage("away"));
    }

    @Test
    void aMinuteLaterItIsToldAgainInOneLine() {
        fail(2);
        now += Duration.ofMinutes(1).toNanos();
        fail(2);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).getThrown()).isNull();
        assertThat(told.get(1).getParameters()).startsWith("boards not counted", 3);
    }

    @Test
    void thatItIsOverIsTold() {
        fail(5);
        failure.worked();
        failure.worked();
        assertThat(told).hasSize(2);
        assertThat(told.get(1).getParameters()).containsExactly("boards not counted", 5);
        fail(1);
        assertThat(told.get(2).getThrown()).isNotNull();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            failure.failed(new IllegalStateException("away"));
        }
    }
}
