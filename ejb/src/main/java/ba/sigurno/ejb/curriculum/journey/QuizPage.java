package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.quiz.settings.QuizRules;

/**
 * The quiz of an assigned module, or the questions asked before and after it, before it begins.
 *
 * @param mission the module
 * @param rules what holds for the next attempt
 */
public record QuizPage(AssignedModule mission, QuizRules rules) {}
