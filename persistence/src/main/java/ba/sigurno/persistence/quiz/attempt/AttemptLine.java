package ba.sigurno.persistence.quiz.attempt;

import java.time.Instant;

/**
 * An attempt in the progress of a class.
 *
 * @param pupilId the id of the pupil
 * @param startedAt the time it began
 * @param finishedAt the time it ended; null while it is open
 * @param correct the number of right questions; null while it is open
 * @param questions the number of questions
 * @param percent the share of right answers, in percent; null while it is open
 * @param passPercent the share needed to pass, in percent
 */
public record AttemptLine(
        Long pupilId,
        Instant startedAt,
        Instant finishedAt,
        Integer correct,
        Integer questions,
        Integer percent,
        int passPercent) {

    /** Returns whether it is finished and enough is right. */
    public boolean isPassed() {
        return finishedAt != null && percent >= passPercent;
    }
}
