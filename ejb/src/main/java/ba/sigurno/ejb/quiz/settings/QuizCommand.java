package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import java.io.Serializable;
import java.util.List;

/**
 * What a quiz is to ask, and by which rules.
 *
 * @param passPercent how much must be right to pass, from 0 to 100
 * @param shuffled whether each attempt has its own order
 * @param optionsShuffled whether questions may show their options in another order
 * @param attemptsAllowed how often it may be tried; null for as often as one likes
 * @param minutes how long an attempt may take; null for as long as it takes
 * @param feedback when it is told what was right
 * @param slots what it asks, in order
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
     * @param count how many to draw
     * @param strand the code of their strand; null or blank for any
     * @param ageBand the code of their age band; null or blank for any
     * @param difficulty how hard they are meant to be; null for any
     * @param keyword a keyword of theirs; null or blank for any
     */
    public record Slot(
            String questionId, int count, String strand, String ageBand, Difficulty difficulty, String keyword)
            implements Serializable {}
}
