package ba.sigurno.ejb.quiz.settings;

import java.util.Map;

/**
 * A quiz that somebody is about to change.
 *
 * @param name its name; empty when unknown
 * @param settings its questions and rules
 * @param stems the stems of its questions, by their public ids, in the reader's language
 * @param lock the number of its changes
 * @param testPage the address of the page on which the test is described; null for a quiz that is no test
 */
public record EditedQuiz(String name, QuizCommand settings, Map<String, String> stems, int lock, String testPage) {}
