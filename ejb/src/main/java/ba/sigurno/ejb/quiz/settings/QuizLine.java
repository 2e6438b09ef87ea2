package ba.sigurno.ejb.quiz.settings;

/**
 * A quiz in the list of editors.
 *
 * @param publicId its public id
 * @param name what it is called: as the module whose quiz it is
 * @param drawn how many of its questions each attempt draws anew
 * @param passPercent how much must be right to pass
 * @param rules what holds for a first attempt
 */
public record QuizLine(String publicId, String name, int drawn, int passPercent, QuizRules rules) {}
