package ba.sigurno.persistence.curriculum.progress;

/**
 * What is saved of a pupil in a lesson, a row for each answer; one without, when there is none.
 *
 * @param screen the furthest screen seen, from 1
 * @param block the address of the activity: screen and block, both from 1; null for no answer
 * @param answer positions from 1, separated by commas; null for no answer
 */
public record SavedStep(Integer screen, String block, String answer) {}
