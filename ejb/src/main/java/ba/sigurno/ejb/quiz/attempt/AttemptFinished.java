package ba.sigurno.ejb.quiz.attempt;

/**
 * An attempt has ended: by its last answer, in whose transaction this is fired, or by its time.
 *
 * @param attemptId the key of the attempt
 * @param quizId the public id of the quiz
 */
public record AttemptFinished(Long attemptId, String quizId) {}
