package ba.sigurno.ejb.work;

import ba.sigurno.persistence.work.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far some long work is, for a page.
 *
 * @param running whether it is being done
 * @param interrupted whether the process at it died, so that it can be begun again
 * @param done how much is done
 * @param total how much there is to do; 0 where nobody can say
 * @param lasted the time from its beginning to the last note of its progress
 * @param notedAt the time of that note; of its end when it is over
 * @param outcome what it found; null for work that does something, or is not over
 * @param problemKey the message key of why it failed; null when it did not
 * @param problemArguments the arguments of that message
 */
public record WorkProgress(
        boolean running,
        boolean interrupted,
        int done,
        int total,
        Duration lasted,
        Instant notedAt,
        String outcome,
        String problemKey,
        List<String> problemArguments) {

    /** The time after which the pace tells something. */
    private static final Duration SOON = Duration.ofSeconds(3);

    /** The part of the whole after which it does, as a divisor. */
    private static final int PART = 20;

    /** Nobody reads a rest of time to the second, in seconds. */
    private static final int STEP = 5;

    private static final int SECONDS = 60;

    static WorkProgress of(Work work, Instant now) {
        return new WorkProgress(
                work.isRunning(now),
                work.isInterrupted(now),
                work.getDone(),
                work.getTotal(),
                Duration.between(work.getBegunAt(), work.getProgressAt()),
                work.getProgressAt(),
                work.getOutcome(),
                work.getProblemKey(),
                work.getProblemArguments());
    }

    /**
     * Returns the seconds that are left at the pace until now, in steps of five; null while it is too early to say, or
     * where nobody knows how much there is to do.
     */
    public Integer getSecondsLeft() {
        if (total == 0 || lasted.compareTo(SOON) < 0 || (long) done * PART < total) {
            return null;
        }
        double left = lasted.toMillis() / 1000.0 * (total - done) / done;
        return Math.max(STEP, (int) Math.ceil(left / STEP) * STEP);
    }

    /** Returns the minutes that are left, likewise. */
    public Integer getMinutesLeft() {
        var seconds = getSecondsLeft();
        return seconds == null ? null : (seconds + SECONDS - 1) / SECONDS;
    }
}
