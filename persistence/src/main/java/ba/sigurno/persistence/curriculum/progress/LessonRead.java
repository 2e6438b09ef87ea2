package ba.sigurno.persistence.curriculum.progress;

import java.time.Instant;

/**
 * A lesson that a pupil read, in the progress of a class.
 *
 * @param pupilId the id of the pupil
 * @param position the position of the lesson, from 1
 * @param completedAt the time it was read
 */
public record LessonRead(Long pupilId, Integer position, Instant completedAt) {}
