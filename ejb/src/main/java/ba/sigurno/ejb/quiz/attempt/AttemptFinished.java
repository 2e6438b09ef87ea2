package ba.sigurno.ejb.quiz.attempt;

/**
 * News that an attempt of a pupil at a quiz has ended, to be observed once that is stored.
 *
 * @param quizId the public id of the quiz
 */
public record AttemptFinished(String quizId) {}
