package ba.sigurno.persistence.curriculum.progress;

import java.time.Instant;

/**
 * What is saved of a pupil in a lesson, a row for each answer; one without, when there is none.
 *
 * @param editionId the edition that the lesson belongs to
 * @param completedAt the time the pupil read it to its end; null before
 * @param screen the furthest screen seen, from 1; 0 before the first step
 * @param block the address of the activity: screen and block, both from 1; null for no answer
 * @param answer positions from 1, separated by commas; null for no answer
 */
public record OpenedLesson(Long editionId, Instant completedAt, Integer screen, String block, String answer) {}
