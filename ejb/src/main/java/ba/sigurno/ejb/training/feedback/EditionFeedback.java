package ba.sigurno.ejb.training.feedback;

import java.util.List;

/**
 * The feedback about an edition of a programme, over its sessions with enough answers.
 *
 * @param title what it teaches
 * @param number which of the programme's editions, from 1
 * @param sessions how many sessions
 * @param answers how many answers
 * @param averages of the ratings, in the order of {@link ba.sigurno.persistence.training.feedback.FeedbackTopic}
 */
public record EditionFeedback(String title, int number, long sessions, long answers, List<Double> averages) {}
