package ba.sigurno.ejb.curriculum.progress;

/**
 * What changed in a class from the questions before a module to the same at its end.
 *
 * @param question the question
 * @param rightBefore how many were right before
 * @param before of how many
 * @param rightAfter how many were right at the end
 * @param after of how many
 */
public record QuestionChange(String question, long rightBefore, long before, long rightAfter, long after) {}
