package ba.sigurno.ejb.competition.board;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The places of the log that were seen, and the gaps between them. Places are handed out before the transaction that
 * fills them ends, so a later one may be seen before an earlier one: gaps are kept for a while. Some are never filled,
 * for an answer that was sent twice uses a place up.
 */
final class SequenceGaps {

    /** Longer than a writer waits for its commit. */
    static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(25);

    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private long last;

    /**
     * A range of places that were empty.
     *
     * @param first the first of them
     * @param last the last of them
     * @param since the time at which it was noticed, on the scale of {@link System#nanoTime}
     */
    record Gap(long first, long last, long since) {}

    /** Notes a place that was read by {@code now}, of {@link System#nanoTime}; returns false when it was seen before. */
    boolean see(long place, long now) {
        if (place <= last) {
            return fill(place);
        }
        if (place > last + 1) {
            add(new Gap(last + 1, place - 1, now));
        }
        last = place;
        return true;
    }

    private boolean fill(long place) {
        var entry = gaps.floorEntry(place);
        if (entry == null || entry.getValue().last() < place) {
            return false;
        }
        var gap = gaps.remove(entry.getKey());
        add(new Gap(gap.first(), place - 1, gap.since()));
        add(new Gap(place + 1, gap.last(), gap.since()));
        return true;
    }

    private void add(Gap gap) {
        if (gap.first() <= gap.last()) {
            gaps.put(gap.first(), gap);
        }
    }

    /** Returns the gaps that may still be filled, in order. */
    List<Gap> gaps() {
        return List.copyOf(gaps.values());
    }

    /**
     * Forgets the gaps that nobody fills any more: those that were old enough already when they began to be read for the last
     * time, however long that takes.
     *
     * @param begin when that was, on the scale of {@link System#nanoTime}
     */
    void forget(long begin) {
        gaps.values().removeIf(gap -> begin - gap.since() > KEPT_NANOS);
    }

    /** Returns the last place seen; 0 before any. */
    long last() {
        return last;
    }
}
