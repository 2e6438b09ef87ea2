package ba.sigurno.ejb.quiz;

/**
 * A pupil answered the last question of a quiz. Fired in the transaction that saves the answer.
 *
 * @param attemptId the key of the attempt
 * @param quizId the public id of the quiz
 */
public record AttemptFinished(Long attemptId, String quizId) {}
