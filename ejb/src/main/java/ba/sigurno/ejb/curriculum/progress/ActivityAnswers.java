package ba.sigurno.ejb.curriculum.progress;

import java.util.List;

/**
 * How a class, or one pupil, answered an activity of a lesson.
 *
 * @param lesson the number of the lesson, from 1
 * @param lessonTitle what the lesson is called
 * @param codes where the outcome of the lesson stands in the curriculum of the class's authority; empty for nowhere
 * @param screen the screen, from 1
 * @param task the task
 * @param judged whether anything is right or wrong
 * @param answered how many answered
 * @param right how many of them were right
 * @param parts what was answered how often, the most frequent first
 */
public record ActivityAnswers(
        int lesson,
        String lessonTitle,
        String codes,
        int screen,
        String task,
        boolean judged,
        long answered,
        long right,
        List<PartCount> parts) {

    /**
     * A part of answers.
     *
     * @param part the part
     * @param pupils how many answered so
     */
    public record PartCount(AnswerPart part, long pupils) {}

    /** The number of those who were not right. */
    public long wrong() {
        return judged ? answered - right : 0;
    }

    /** The share of those who were not right, from 0 to 1. */
    double wrongShare() {
        return answered == 0 ? 0 : (double) wrong() / answered;
    }
}
