package ba.sigurno.web.training.feedback;

import ba.sigurno.ejb.training.feedback.TopicRatings;
import java.util.ArrayList;
import java.util.List;

/**
 * The ratings of a topic as a picture: one bar, of which each rating takes its share. Every figure of it stands in the
 * table too.
 *
 * @param segments the ratings that were given, the worst first
 */
public record RatingBar(TopicRatings ratings, List<Segment> segments) {

    /** The length of a bar, in units of the drawing. */
    private static final int LENGTH = 400;

    /** The width below which a part has no room for its figure. */
    private static final int ROOM = 26;

    /** A part of the bar: its place, its rating, and the number of times it was given. */
    public record Segment(int x, int width, int rating, int count) {

        /** Returns the middle of the part. */
        public int getMiddle() {
            return x + width / 2;
        }

        /** Returns whether there is room for the figure. */
        public boolean isRoomy() {
            return width >= ROOM;
        }
    }

    static RatingBar of(TopicRatings ratings) {
        int all = ratings.counts().stream().mapToInt(Integer::intValue).sum();
        var segments = new ArrayList<Segment>();
        int before = 0;
        for (int at = 0; at < ratings.counts().size(); at++) {
            int count = ratings.counts().get(at);
            int x = LENGTH * before / all;
            before += count;
            if (count > 0) {
                segments.add(new Segment(x, LENGTH * before / all - x, at + 1, count));
            }
        }
        return new RatingBar(ratings, List.copyOf(segments));
    }
}
