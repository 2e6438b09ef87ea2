package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.persistence.curriculum.progress.LessonReached;
import ba.sigurno.persistence.curriculum.progress.LessonRead;
import ba.sigurno.persistence.quiz.attempt.AttemptLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pupil in the progress of a class in one module.
 *
 * @param pupilId the public id of the pupil
 * @param nickname what the pupil is called here
 * @param recognition by what the teacher recognises the pupil; null when nothing was typed
 * @param state where the pupil is
 * @param stepsDone how many of the steps (lessons, then the quiz) are done
 * @param nextLesson the first lesson that is not read, from 1; 0 when all are
 * @param screen the furthest screen seen of that lesson, from 1; 0 before it is begun
 * @param bestCorrect the most questions that were right in an attempt; null before the first
 * @param questions of how many; null before the first attempt
 * @param lastSeen when the pupil was last here; null for never
 */
public record PupilProgressLine(
        String pupilId,
        String nickname,
        String recognition,
        PupilState state,
        int stepsDone,
        int nextLesson,
        int screen,
        Integer bestCorrect,
        Integer questions,
        Instant lastSeen) {

    /**
     * From what is stored of one pupil.
     *
     * @param lessons how many lessons the module has
     * @param asked the attempts at the questions before and after, which are a movement and no result
     */
    static PupilProgressLine of(
            String pupilId,
            String nickname,
            String recognition,
            Instant lastSeen,
            int lessons,
            List<LessonRead> read,
            List<LessonReached> reached,
            List<AttemptLine> asked,
            List<AttemptLine> attempts,
            Instant now) {
        var finished = attempts.stream()
                .filter(attempt -> attempt.finishedAt() != null)
                .toList();
        int passed = (int) finished.stream().filter(AttemptLine::isPassed).count();
        var best = finished.stream().max(Comparator.comparing(AttemptLine::correct));
        int nextLesson = IntStream.rangeClosed(1, lessons)
                .filter(position -> read.stream().noneMatch(each -> each.position() == position))
                .findFirst()
                .orElse(0);
        var place =
                reached.stream().filter(each -> each.position() == nextLesson).findFirst();
        var lastMovement = lastMovement(read, reached, asked, attempts).orElse(null);
        var state = PupilState.of(
                lessons - read.size(),
                lastMovement,
                place.filter(each -> each.reachedAt().equals(lastMovement)).isPresent(),
                finished.size() - passed,
                passed > 0,
                now);
        return new PupilProgressLine(
                pupilId,
                nickname,
                recognition,
                state,
                read.size() + (state == PupilState.DONE ? 1 : 0),
                nextLesson,
                place.map(LessonReached::screen).orElse(0),
                best.map(AttemptLine::correct).orElse(null),
                best.map(AttemptLine::questions).orElse(null),
                lastSeen);
    }

    private static Optional<Instant> lastMovement(
            List<LessonRead> read, List<LessonReached> reached, List<AttemptLine> asked, List<AttemptLine> attempts) {
        return Stream.of(
                        read.stream().map(LessonRead::completedAt),
                        reached.stream().map(LessonReached::reachedAt),
                        asked.stream().flatMap(PupilProgressLine::times),
                        attempts.stream().flatMap(PupilProgressLine::times))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Instant> times(AttemptLine attempt) {
        return Stream.of(attempt.startedAt(), attempt.finishedAt());
    }
}
