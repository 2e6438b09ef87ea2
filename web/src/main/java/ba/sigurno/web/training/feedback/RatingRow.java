package ba.sigurno.web.training.feedback;

import ba.sigurno.persistence.training.feedback.FeedbackTopic;

/** A topic, and the rating that is chosen. */
public class RatingRow {

    private final FeedbackTopic topic;
    private Integer rating;

    RatingRow(FeedbackTopic topic) {
        this.topic = topic;
    }

    public FeedbackTopic getTopic() {
        return topic;
    }

    /** Returns the rating from 1 to 5; null for none yet. */
    public Integer getRating() {
        return rating;
    }

    public void setRating(Integer rating) {
        this.rating = rating;
    }
}
