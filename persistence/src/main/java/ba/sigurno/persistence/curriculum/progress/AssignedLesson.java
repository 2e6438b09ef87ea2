package ba.sigurno.persistence.curriculum.progress;

import java.time.Instant;

/**
 * A lesson that a pupil was given.
 *
 * @param assignmentId the public id of the assignment
 * @param lessonId the lesson
 * @param position its position, from 1
 * @param completedAt the time the pupil read it to its end; null before
 */
public record AssignedLesson(String assignmentId, Long lessonId, Integer position, Instant completedAt) {}
