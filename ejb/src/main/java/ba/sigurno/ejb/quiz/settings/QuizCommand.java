package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import java.io.Serializable;
import java.util.List;

/**
 * The questions and rules of a quiz.
 *
 * @param passPercent the share of right answers needed to pass, in percent from 0 to 100
 * @param shuffled whether each attempt has its own order
 * @param optionsShuffled whether questions may show their options in another order
 * @param attemptsAllowed the number of attempts allowed; null for no limit
 * @param minutes the time limit of an attempt, in minutes; null for none
 * @param feedback the point at which right answers are told
 * @param slots its slots, in order
 */
public record QuizCommand(
        int passPercent,
        boolean shuffled,
        boolean optionsShuffled,
        Integer attemptsAllowed,
        Integer minutes,
        FeedbackPolicy feedback,
        List<Slot> slots) {

    /**
     * A question that is always asked, or some to draw.
     *
     * @param questionId the question's public id; null to draw
     * @param count the number of questions to draw
     * @param strand the code of their strand; null or blank for any
     * @param ageBand the code of their age band; null or blank for any
     * @param difficulty their intended difficulty; null for any
     * @param keyword a keyword of theirs; null or blank for any
     */
    public record Slot(
            String questionId, int count, String strand, String ageBand, Difficulty difficulty, String keyword)
            implements Serializable {}
}
