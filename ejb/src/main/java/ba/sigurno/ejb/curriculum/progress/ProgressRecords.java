package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.curriculum.progress.LessonReached;
import ba.sigurno.persistence.curriculum.progress.LessonRead;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.quiz.attempt.AttemptLine;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is stored of the pupils of some classes, each in one assigned module, by the id of the pupil.
 *
 * @param read the lessons they read
 * @param reached how far they are in lessons
 * @param asked their attempts at the questions before and after
 * @param attempts their attempts at the quiz
 */
record ProgressRecords(
        Map<Long, List<LessonRead>> read,
        Map<Long, List<LessonReached>> reached,
        Map<Long, List<AttemptLine>> asked,
        Map<Long, List<AttemptLine>> attempts) {

    /** Reads them by four statements; {@code assignments} has one of each class at most. */
    static ProgressRecords of(Collection<Assignment> assignments, EntityManager em) {
        return assignments.isEmpty()
                ? new ProgressRecords(Map.of(), Map.of(), Map.of(), Map.of())
                : new ProgressRecords(
                        found(LessonProgress.OF_ASSIGNMENTS, LessonRead.class, LessonRead::pupilId, assignments, em),
                        found(
                                LessonBookmark.OF_ASSIGNMENTS,
                                LessonReached.class,
                                LessonReached::pupilId,
                                assignments,
                                em),
                        found(Assignment.ATTEMPTS_BEFORE, AttemptLine.class, AttemptLine::pupilId, assignments, em),
                        found(Assignment.ATTEMPTS, AttemptLine.class, AttemptLine::pupilId, assignments, em));
    }

    private static <T> Map<Long, List<T>> found(
            String query,
            Class<T> type,
            Function<T, Long> pupilId,
            Collection<Assignment> assignments,
            EntityManager em) {
        return em.createNamedQuery(query, type)
                .setParameter(
                        "assignmentIds",
                        assignments.stream().map(Assignment::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(pupilId));
    }

    /**
     * Returns how far a pupil is.
     *
     * @param recognition by what the teacher recognises the pupil; null when nothing was typed
     * @param lessons how many lessons the module has
     */
    PupilProgressLine line(Pupil pupil, String recognition, int lessons, Instant now) {
        return PupilProgressLine.of(
                pupil.getPublicId(),
                pupil.getNickname(),
                recognition,
                pupil.getLastSeen(),
                lessons,
                read.getOrDefault(pupil.getId(), List.of()),
                reached.getOrDefault(pupil.getId(), List.of()),
                asked.getOrDefault(pupil.getId(), List.of()),
                attempts.getOrDefault(pupil.getId(), List.of()),
                now);
    }
}
