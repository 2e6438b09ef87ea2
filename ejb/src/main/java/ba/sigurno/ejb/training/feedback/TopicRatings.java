package ba.sigurno.ejb.training.feedback;

import ba.sigurno.persistence.training.feedback.FeedbackTopic;
import ba.sigurno.persistence.training.feedback.SessionFeedback;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ratings of a topic.
 *
 * @param counts how often each rating was given, the worst first
 */
public record TopicRatings(FeedbackTopic topic, double average, List<Integer> counts) {

    static TopicRatings of(FeedbackTopic topic, List<SessionFeedback> answers) {
        var ratings = answers.stream().map(answer -> answer.rating(topic)).toList();
        return new TopicRatings(
                topic,
                ratings.stream().mapToInt(Integer::intValue).average().orElse(0),
                IntStream.rangeClosed(SessionFeedback.WORST, SessionFeedback.BEST)
                        .mapToObj(rating -> (int) ratings.stream()
                                .filter(given -> given == rating)
                                .count())
                        .toList());
    }
}
