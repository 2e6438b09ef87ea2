package ba.sigurno.persistence.curriculum.progress;

import java.time.Instant;

/**
 * That a pupil read a lesson, in the progress of a class.
 *
 * @param pupilId who
 * @param position which lesson, from 1
 * @param completedAt when
 */
public record LessonRead(Long pupilId, Integer position, Instant completedAt) {}
