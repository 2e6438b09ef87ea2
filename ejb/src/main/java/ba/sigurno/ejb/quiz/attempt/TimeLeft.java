package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.persistence.quiz.attempt.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time an attempt has left, by the server's clock.
 *
 * @param seconds so many; less than nothing while only the grace for a slow line is left
 * @param all how many it had
 */
public record TimeLeft(long seconds, long all) {

    private static final int PERCENT = 100;
    private static final int MINUTE = 60;

    /** Of an open attempt; empty when it has all the time. */
    static Optional<TimeLeft> of(Attempt attempt, Instant now) {
        return Optional.ofNullable(attempt.getDeadline())
                .filter(deadline -> !attempt.isFinished())
                .map(deadline -> new TimeLeft(
                        Duration.between(now, deadline).toSeconds(),
                        Duration.between(attempt.getStartedAt(), deadline).toSeconds()));
    }

    /** The seconds after that in which an answer still counts. */
    public long getGrace() {
        return Attempt.GRACE.toSeconds();
    }

    /** Whether only the grace is left. */
    public boolean isUp() {
        return seconds <= 0;
    }

    /** The share that is left. */
    public int getPercent() {
        return all <= 0 ? 0 : (int) Math.max(0, Math.min(PERCENT, seconds * PERCENT / all));
    }

    /** The minutes left, the begun one included. */
    public long getMinutes() {
        return Math.max(0, (seconds + MINUTE - 1) / MINUTE);
    }
}
