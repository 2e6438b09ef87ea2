package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.time.Duration;

/**
 * The rules of a quiz as a pupil reads them before it begins.
 *
 * @param questions the number of questions
 * @param minutes the time limit of an attempt, in minutes; null for none
 * @param attemptsLeft the number of further attempts allowed; null for no limit
 * @param feedback the point at which right answers are told
 */
public record QuizRules(int questions, Integer minutes, Integer attemptsLeft, FeedbackPolicy feedback) {

    /** Returns the rules for somebody who has begun this number of attempts. */
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

    /** Returns whether no further attempt may be begun. */
    public boolean isUsedUp() {
        return attemptsLeft != null && attemptsLeft == 0;
    }

    /** Returns whether answers can be looked at after the end. */
    public boolean isTold() {
        return feedback != FeedbackPolicy.NEVER;
    }
}
