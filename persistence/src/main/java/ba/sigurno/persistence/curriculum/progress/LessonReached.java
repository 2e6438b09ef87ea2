package ba.sigurno.persistence.curriculum.progress;

import java.time.Instant;

/**
 * How far a pupil is in a lesson, in the progress of a class.
 *
 * @param pupilId the id of the pupil
 * @param position the position of the lesson, from 1
 * @param screen the furthest screen seen, from 1
 * @param reachedAt the time of the last step
 */
public record LessonReached(Long pupilId, Integer position, Integer screen, Instant reachedAt) {}
