package ba.sigurno.ejb.training.feedback;

import java.time.Instant;
import java.util.List;

/**
 * The results of the feedback about a session.
 *
 * @param present how many were there, at one meeting at least
 * @param answers how many have said what it was like
 * @param topics the ratings; none while there are too few answers to be shown
 * @param comments in no order; none likewise
 */
public record FeedbackResults(
        String title,
        Instant startsAt,
        String place,
        boolean over,
        long present,
        int answers,
        List<TopicRatings> topics,
        List<String> comments) {

    /** Whether there are enough answers to be shown. */
    public boolean isShown() {
        return !topics.isEmpty();
    }
}
