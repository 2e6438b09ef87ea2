package ba.sigurno.ejb.quiz.settings;

import java.util.Map;

/**
 * A quiz that somebody is about to change.
 *
 * @param name what it is called; empty when nobody knows
 * @param settings what it asks and by which rules
 * @param stems what its questions ask, by their public ids, in the reader's language
 * @param lock how often it was changed
 */
public record EditedQuiz(String name, QuizCommand settings, Map<String, String> stems, int lock) {}
