package ba.sigurno.web.training.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.training.feedback.TopicRatings;
import ba.sigurno.persistence.training.feedback.FeedbackTopic;
import ba.sigurno.web.training.feedback.RatingBar.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingBarTest {

    @Test
    void eachRatingThatWasGivenTakesItsShareAndAllFillTheBar() {
        var segments = bar(1, 0, 2, 0, 4).segments();
        assertThat(segments)
                .extracting(Segment::rating, Segment::count)
                .containsExactly(tuple(1, 1), tuple(3, 2), tuple(5, 4));
        int end = 0;
        for (var segment : segments) {
            assertThat(segment.x()).isEqualTo(end);
            end += segment.width();
        }
        assertThat(end).isEqualTo(400);
    }

    @Test
    void aShareWithoutRoomForItsFigureHasNone() {
        assertThat(bar(1, 0, 0, 0, 99).segments()).extracting(Segment::isRoomy).containsExactly(false, true);
    }

    private static RatingBar bar(Integer... counts) {
        return RatingBar.of(new TopicRatings(FeedbackTopic.CONTENT, 4, List.of(counts)));
    }
}
