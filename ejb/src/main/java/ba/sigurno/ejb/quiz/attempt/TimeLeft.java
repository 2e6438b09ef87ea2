package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.persistence.quiz.attempt.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time an attempt has left, by the server's clock.
 *
 * @param seconds the seconds left; negative while only the grace for a slow line is left
 * @param all the seconds it had in all
 */
public record TimeLeft(long seconds, long all) {

    private static final int PERCENT = 100;
    private static final int MINUTE = 60;

    /** Returns the time left of an open attempt; empty when its time is not limited. */
    static Optional<TimeLeft> of(Attempt attempt, Instant now) {
        return Optional.ofNullable(attempt.getDeadline())
                .filter(deadline -> !attempt.isFinished())
                .map(deadline -> new TimeLeft(
                        Duration.between(now, deadline).toSeconds(),
                        Duration.between(attempt.getStartedAt(), deadline).toSeconds()));
    }

    /** Returns the seconds after the end in which an answer still counts. */
    public long getGrace() {
        return Attempt.GRACE.toSeconds();
    }

    /** Returns whether only the grace is left. */
    public boolean isUp() {
        return seconds <= 0;
    }

    /** Returns the share that is left. */
    public int getPercent() {
        return all <= 0 ? 0 : (int) Math.max(0, Math.min(PERCENT, seconds * PERCENT / all));
    }

    /** Returns the minutes left, the begun one included. */
    public long getMinutes() {
        return Math.max(0, (seconds + MINUTE - 1) / MINUTE);
    }
}
