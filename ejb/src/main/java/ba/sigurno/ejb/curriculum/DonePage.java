package ba.sigurno.ejb.curriculum;

import ba.sigurno.ejb.quiz.ClassBoard;

/**
 * How a finished attempt at the quiz of a module went.
 *
 * @param mission the module, with what is the best so far
 * @param correct how many questions were right this time
 * @param questions of how many
 * @param passed whether that is enough
 * @param attemptId the attempt
 * @param board how the class did in this quiz
 */
public record DonePage(
        Mission mission, int correct, int questions, boolean passed, String attemptId, ClassBoard board) {

    /** Whether half of the questions were right, so that it may be called a near success. */
    public boolean isClose() {
        return 2 * correct >= questions;
    }

    /** Whether an earlier attempt went better. */
    public boolean isBestBefore() {
        return mission.bestCorrect() > correct;
    }
}
