package ba.sigurno.persistence.quiz.attempt;

import java.time.Instant;

/**
 * An attempt in the progress of a class.
 *
 * @param pupilId whose
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it is open
 * @param correct how many questions are right; null while it is open
 * @param questions of how many
 * @param percent how much is right; null while it is open
 * @param passPercent how much must be right to pass
 */
public record AttemptLine(
        Long pupilId,
        Instant startedAt,
        Instant finishedAt,
        Integer correct,
        Integer questions,
        Integer percent,
        int passPercent) {

    /** Whether it is finished and enough is right. */
    public boolean isPassed() {
        return finishedAt != null && percent >= passPercent;
    }
}
