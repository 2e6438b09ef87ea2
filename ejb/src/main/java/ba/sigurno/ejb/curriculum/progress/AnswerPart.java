package ba.sigurno.ejb.curriculum.progress;

/**
 * A part of an answer in words: an answer chosen, a reply, an item in a box, steps in an order, a sign found.
 *
 * @param text the words
 * @param right whether it is right; null where nothing is right or wrong
 */
public record AnswerPart(String text, Boolean right) {}
