package ba.sigurno.ejb.competition;

import ba.sigurno.persistence.competition.AnswerLog;
import ba.sigurno.persistence.competition.LoggedAnswer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Follows the log of answers, giving each once. Places in the log are handed out before the transaction that fills them
 * ends, so a later place may be seen before an earlier one: gaps are looked at again for a while. Some are never filled, for
 * an answer that was sent twice uses a place up.
 */
final class LogTail {

    /** So many lines are read at a time. */
    static final int CHUNK = 20_000;

    /** Longer than a writer waits for its commit. */
    private static final long GAP_NANOS = TimeUnit.SECONDS.toNanos(25);

    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private long last;

    /** Places that were empty, the last of them included. */
    private record Gap(long last, long since) {}

    /** The answers that came since the last time, at most about {@link #CHUNK}; {@code now} is of {@link System#nanoTime}. */
    List<LoggedAnswer> next(Connection connection, long now) throws SQLException {
        var found = late(connection, now);
        for (var answer : AnswerLog.between(connection, last + 1, Long.MAX_VALUE, CHUNK)) {
            if (answer.seq() > last + 1) {
                gaps.put(last + 1, new Gap(answer.seq() - 1, now));
            }
            last = answer.seq();
            found.add(answer);
        }
        return found;
    }

    private List<LoggedAnswer> late(Connection connection, long now) throws SQLException {
        gaps.values().removeIf(gap -> now - gap.since() > GAP_NANOS);
        var found = new ArrayList<LoggedAnswer>();
        if (!gaps.isEmpty()) {
            long first = gaps.firstKey();
            for (var answer : AnswerLog.between(
                    connection, first, gaps.lastEntry().getValue().last(), CHUNK)) {
                if (fill(answer.seq())) {
                    found.add(answer);
                }
            }
        }
        return found;
    }

    /** Whether the place was empty until now. */
    private boolean fill(long seq) {
        var entry = gaps.floorEntry(seq);
        if (entry == null || entry.getValue().last() < seq) {
            return false;
        }
        long first = entry.getKey();
        var gap = gaps.remove(first);
        if (first < seq) {
            gaps.put(first, new Gap(seq - 1, gap.since()));
        }
        if (seq < gap.last()) {
            gaps.put(seq + 1, new Gap(gap.last(), gap.since()));
        }
        return true;
    }
}
