package ba.sigurno.persistence.curriculum.progress;

/**
 * How many pupils of a class gave an answer in an activity of a lesson.
 *
 * @param position the position of the lesson, from 1
 * @param block the address of the activity: screen and block, both from 1
 * @param answer positions from 1, separated by commas
 * @param correct whether it is right; null where nothing is right or wrong
 * @param pupils how many gave it
 */
public record AnswerCount(Integer position, String block, String answer, Boolean correct, Long pupils) {}
