package ba.sigurno.ejb.curriculum.editing.difference;

/**
 * A run of words in a text that is compared with another.
 *
 * @param text the words, with the spaces between them
 * @param other whether the other text does not have them
 */
public record DifferencePart(String text, boolean other) {}
