package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.persistence.quiz.attempt.Attempt;
import java.util.List;

/**
 * How a pupil stands to the questions that are asked before a module and once more at its end. They are not graded.
 *
 * @param begun whether answering them has begun, and not ended
 * @param before how many were right before; null as long as they were not answered
 * @param after how many are right at the end; null as long as they were not answered again
 * @param questions of how many; null before they were answered
 */
public record BeforeAndAfter(boolean begun, Integer before, Integer after, Integer questions) {

    /** For a module that asks nothing before. */
    static final BeforeAndAfter NOT_ASKED = new BeforeAndAfter(false, null, null, null);

    /** From the attempts of the pupil at them, in any order. */
    static BeforeAndAfter of(List<Attempt> attempts) {
        return new BeforeAndAfter(
                attempts.stream().anyMatch(attempt -> !attempt.isFinished()),
                correct(attempts, 1),
                correct(attempts, 2),
                attempts.stream()
                        .filter(Attempt::isFinished)
                        .map(Attempt::getQuestionCount)
                        .findFirst()
                        .orElse(null));
    }

    private static Integer correct(List<Attempt> attempts, int ordinal) {
        return attempts.stream()
                .filter(attempt -> attempt.getOrdinal() == ordinal && attempt.isFinished())
                .map(Attempt::getCorrectCount)
                .findFirst()
                .orElse(null);
    }

    /** The number of times that they were answered. */
    public int answered() {
        return (before == null ? 0 : 1) + (after == null ? 0 : 1);
    }
}
