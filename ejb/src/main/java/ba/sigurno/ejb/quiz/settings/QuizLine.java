package ba.sigurno.ejb.quiz.settings;

/**
 * A quiz in the list of editors.
 *
 * @param publicId its public id
 * @param name its name, that of the module whose quiz it is
 * @param drawn the number of its questions that each attempt draws
 * @param passPercent the share of right answers needed to pass, in percent
 * @param rules the rules of a first attempt
 */
public record QuizLine(String publicId, String name, int drawn, int passPercent, QuizRules rules) {}
