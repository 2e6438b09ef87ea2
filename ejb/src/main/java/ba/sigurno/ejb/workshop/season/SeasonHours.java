package ba.sigurno.ejb.workshop.season;

import java.util.List;

/**
 * The hours of a day, in minutes from midnight.
 *
 * @param leave the earliest at which a trainer leaves home
 * @param lessons the starts of lessons, in order: a workshop begins with a lesson
 * @param lastEnd the latest end of a workshop
 * @param home the latest at which a trainer is home again
 * @param setUp how long before its start the trainer is there, in minutes
 */
public record SeasonHours(int leave, List<Integer> lessons, int lastEnd, int home, int setUp) {

    /**
     * Two shifts of lessons of 45 minutes with their breaks, from 8:00; who leaves at 6:00 reaches a first lesson two hours
     * away, and nobody drives after 20:00.
     */
    public static final SeasonHours USUAL =
            new SeasonHours(360, List.of(480, 530, 580, 645, 695, 745, 795, 845, 895, 945, 995, 1045), 1140, 1200, 15);

    public SeasonHours {
        lessons = List.copyOf(lessons);
    }

    /** Returns the start of the first lesson at a time or after it; the time itself when there is none. */
    int lessonFrom(int time) {
        for (int lesson : lessons) {
            if (lesson >= time) {
                return lesson;
            }
        }
        return time;
    }
}
