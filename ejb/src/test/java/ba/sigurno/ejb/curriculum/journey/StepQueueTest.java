package ba.sigurno.ejb.curriculum.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.ejb.identity.access.PupilPass;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A step that cannot be saved now is not lost: its sender hears that it is to come again. */
class StepQueueTest {

    private final StepQueue queue = new StepQueue();

    @Test
    void aStepThatComesWhenTheServerStopsIsToComeAgain() {
        queue.close();
        assertThatThrownBy(() -> queue.save(step(new CompletableFuture<>()))).isInstanceOf(NotNowException.class);
    }

    @Test
    void aStepThatTheDatabaseDoesNotTakeIsToComeAgain() {
        var broken = new IllegalStateException("no connection");
        assertThatThrownBy(() -> queue.save(step(CompletableFuture.failedFuture(broken))))
                .isInstanceOf(NotNowException.class)
                .hasRootCause(broken);
    }

    private static PendingStep step(CompletableFuture<Boolean> saved) {
        var lesson = new LessonShape(1L, 1L, 4, Map.of());
        return new PendingStep(new PupilPass("pupil", "stamp"), lesson, 1, Map.of(), Instant.EPOCH, saved);
    }
}
