package ba.sigurno.persistence.quiz.attempt;

/**
 * The best that a pupil did at a quiz.
 *
 * @param pupilPublicId the pupil
 * @param nickname what the class calls the pupil here
 * @param correct how many questions were right
 * @param questions of how many
 */
public record BestAttempt(String pupilPublicId, String nickname, Integer correct, Integer questions) {}
