package ba.sigurno.persistence.quiz.attempt;

import ba.sigurno.persistence.quiz.content.Credit;
import java.math.BigDecimal;

/**
 * How many pupils of a class got a score for a question in an attempt that they finished.
 *
 * @param versionId the version of the question
 * @param ordinal which attempt, from 1
 * @param score the share of it that is right, from 0 to 1; null where it was not answered
 * @param pupils how many
 */
public record QuestionTally(Long versionId, Integer ordinal, BigDecimal score, Long pupils) {

    /** Returns whether it is wholly right. */
    public boolean isRight() {
        return score != null && Credit.isFull(score);
    }
}
