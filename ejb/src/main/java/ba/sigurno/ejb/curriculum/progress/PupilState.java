package ba.sigurno.ejb.curriculum.progress;

import java.time.Duration;
import java.time.Instant;

/** The state of a pupil in an assigned module, for a teacher. */
public enum PupilState {
    /** Needs a word: nothing has moved for minutes in a lesson, or for days, or the quiz went wrong more than once. */
    STUCK,
    /** On the way. */
    IN_PROGRESS,
    /** Nothing done yet. */
    NOT_STARTED,
    /** All lessons read and the quiz passed. */
    DONE;

    /** Without a movement for this long, a pupil who has begun is stuck. */
    public static final Duration STILL = Duration.ofDays(3);

    /** Without a step for this long in the middle of a lesson, a pupil is stuck just now. */
    public static final Duration PAUSE = Duration.ofMinutes(10);

    /** After this long without a step the lesson hour is over, and nobody is stuck in it. */
    public static final Duration HOUR = Duration.ofHours(1);

    /** With this many failed attempts, a pupil is stuck. */
    public static final int FAILURES = 2;

    /**
     * The state.
     *
     * @param lessonsLeft how many lessons are not read
     * @param lastMovement when a lesson was read, a screen seen, or an attempt begun or ended, also at the questions before; null for never
     * @param amid whether that was a step in a lesson that is not read
     * @param failures how many attempts were finished and not passed
     * @param passed whether one was passed
     */
    static PupilState of(
            int lessonsLeft, Instant lastMovement, boolean amid, int failures, boolean passed, Instant now) {
        if (lessonsLeft == 0 && passed) {
            return DONE;
        }
        if (lastMovement == null) {
            return NOT_STARTED;
        }
        boolean still = !lastMovement.plus(STILL).isAfter(now);
        boolean pausing = amid
                && !lastMovement.plus(PAUSE).isAfter(now)
                && lastMovement.plus(HOUR).isAfter(now);
        return still || pausing || failures >= FAILURES ? STUCK : IN_PROGRESS;
    }
}
