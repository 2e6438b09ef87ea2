package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.time.Duration;

/**
 * What a pupil is told about a quiz before it begins.
 *
 * @param questions how many there are
 * @param minutes how long an attempt may take; null for as long as it takes
 * @param attemptsLeft how many further attempts may be begun; null for as many as one likes
 * @param feedback when it is told what was right
 */
public record QuizRules(int questions, Integer minutes, Integer attemptsLeft, FeedbackPolicy feedback) {

    /** The rules for somebody who has begun so many attempts. */
    public static QuizRules of(Quiz quiz, int begun) {
        return new QuizRules(
                quiz.size(),
                quiz.getTimeLimit()
                        .map(Duration::toMinutes)
                        .map(Math::toIntExact)
                        .orElse(null),
                quiz.getAttemptsAllowed()
                        .map(allowed -> Math.max(0, allowed - begun))
                        .orElse(null),
                quiz.getFeedback());
    }

    /** Whether no further attempt may be begun. */
    public boolean isUsedUp() {
        return attemptsLeft != null && attemptsLeft == 0;
    }

    /** Whether answers can be looked at when all is done. */
    public boolean isTold() {
        return feedback != FeedbackPolicy.NEVER;
    }
}
