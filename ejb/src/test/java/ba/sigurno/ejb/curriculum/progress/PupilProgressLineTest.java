package ba.sigurno.ejb.curriculum.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.curriculum.progress.LessonReached;
import ba.sigurno.persistence.curriculum.progress.LessonRead;
import ba.sigurno.persistence.quiz.attempt.AttemptLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PupilProgressLineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant HOUR_AGO = NOW.minus(Duration.ofHours(1));

    @Test
    void theBestAttemptCountsNotTheLast() {
        var line = line(read(1, 2, 3), List.of(attempt(4, 80), attempt(2, 40)));
        assertThat(line.bestCorrect()).isEqualTo(4);
        assertThat(line.questions()).isEqualTo(5);
        assertThat(line.state()).isEqualTo(PupilState.DONE);
        assertThat(line.stepsDone()).isEqualTo(4);
    }

    @Test
    void theNextLessonIsTheFirstThatWasLeftOut() {
        assertThat(line(read(1, 3), List.of()).nextLesson()).isEqualTo(2);
        assertThat(line(read(1, 2, 3), List.of()).nextLesson()).isZero();
    }

    @Test
    void anOpenAttemptIsAMovementButNoResult() {
        var open = new AttemptLine(1L, HOUR_AGO, null, null, 5, null, 60);
        var line = line(read(1, 2, 3), List.of(open));
        assertThat(line.state()).isEqualTo(PupilState.IN_PROGRESS);
        assertThat(line.bestCorrect()).isNull();
        assertThat(line.stepsDone()).isEqualTo(3);
    }

    @Test
    void attemptsBelowThePassMarkDoNotCompleteTheQuiz() {
        var line = line(read(1, 2, 3), List.of(attempt(2, 59), attempt(2, 59)));
        assertThat(line.state()).isEqualTo(PupilState.STUCK);
        assertThat(line.stepsDone()).isEqualTo(3);
    }

    @Test
    void whoIsInALessonHasBegunAndIsAtAScreen() {
        var reached = List.of(new LessonReached(1L, 1, 4, NOW));
        var line =
                PupilProgressLine.of("id", "Hrabra Lasta", null, NOW, 3, List.of(), reached, List.of(), List.of(), NOW);
        assertThat(line.state()).isEqualTo(PupilState.IN_PROGRESS);
        assertThat(line.nextLesson()).isEqualTo(1);
        assertThat(line.screen()).isEqualTo(4);
    }

    @Test
    void whoOnlyAnsweredTheQuestionsBeforeHasBegunWithoutAResult() {
        var asked = List.of(attempt(0, 0));
        var line =
                PupilProgressLine.of("id", "Hrabra Lasta", null, NOW, 3, List.of(), List.of(), asked, List.of(), NOW);
        assertThat(line.state()).isEqualTo(PupilState.IN_PROGRESS);
        assertThat(line.bestCorrect()).isNull();
        assertThat(line.stepsDone()).isZero();
    }

    private static PupilProgressLine line(List<LessonRead> read, List<AttemptLine> attempts) {
        return PupilProgressLine.of("id", "Hrabra Lasta", null, NOW, 3, read, List.of(), List.of(), attempts, NOW);
    }

    private static List<LessonRead> read(int... positions) {
        return IntStream.of(positions)
                .mapToObj(position -> new LessonRead(1L, position, HOUR_AGO))
                .toList();
    }

    private static AttemptLine attempt(int correct, int percent) {
        return new AttemptLine(1L, HOUR_AGO, HOUR_AGO, correct, 5, percent, 60);
    }
}
