package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.quiz.attempt.AttemptView;

/**
 * One screen of an attempt at a test.
 *
 * @param requirementId the public id of the requirement that the test is for
 * @param title of the test
 * @param view the screen
 */
public record TakenAssessment(String requirementId, String title, AttemptView view) {}
