package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.quiz.attempt.ClassBestScores;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import java.time.Instant;

/**
 * The result of a finished attempt at the quiz of a module.
 *
 * @param mission the module, with what is the best so far
 * @param rules what holds for another attempt
 * @param correct how many questions were right this time
 * @param questions of how many
 * @param passed whether that is enough
 * @param cutShort whether its time ended before all was answered
 * @param answered how many questions were answered
 * @param attemptId the attempt
 * @param finishedAt the time it was finished
 * @param nickname what the pupil is called here
 * @param reflection the sentence to keep from the module; null when there is none
 * @param ungraded whether it was at the questions before and after, which have no result
 * @param hidden whether the pupil does not see the module at the moment: there is the result, and nowhere to go on
 * @param board how the class did in this quiz
 */
public record DonePage(
        AssignedModule mission,
        QuizRules rules,
        int correct,
        int questions,
        boolean passed,
        boolean cutShort,
        int answered,
        String attemptId,
        Instant finishedAt,
        String nickname,
        String reflection,
        boolean ungraded,
        boolean hidden,
        ClassBestScores board) {

    /** Whether half of the questions were right, so that it may be called a near success. */
    public boolean isClose() {
        return 2 * correct >= questions;
    }

    /** Whether an earlier attempt went better. */
    public boolean isBestBefore() {
        return mission.bestCorrect() > correct;
    }
}
