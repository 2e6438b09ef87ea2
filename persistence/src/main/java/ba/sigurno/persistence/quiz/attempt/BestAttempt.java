package ba.sigurno.persistence.quiz.attempt;

/**
 * The best attempt of a pupil at a quiz.
 *
 * @param pupilPublicId the pupil
 * @param nickname the nickname of the pupil in the class
 * @param correct the number of right questions
 * @param questions the number of questions
 */
public record BestAttempt(String pupilPublicId, String nickname, Integer correct, Integer questions) {}
