package ba.sigurno.ejb.competition.result;

import ba.sigurno.persistence.competition.result.ResultReason;
import java.time.Instant;
import java.util.List;

/**
 * What became of an edition, for the centre.
 *
 * @param id its public id
 * @param title what it is called
 * @param rehearsal whether it only tries out the day
 * @param closesAt the first moment that was too late
 * @param over whether that has come
 * @param counted whether all answers are in, so that it can be frozen
 * @param results what was frozen, the newest first; empty as long as nothing was
 */
public record ClosedEdition(
        String id,
        String title,
        boolean rehearsal,
        Instant closesAt,
        boolean over,
        boolean counted,
        List<Revision> results) {

    /**
     * A frozen result.
     *
     * @param number its number, from 1
     * @param reason why it was computed
     * @param computedAt when
     * @param by who wanted it; empty for the server itself
     * @param answers how many answers were counted
     * @param entries of how many entries
     * @param checksum SHA-256 of all its lines, in hex
     */
    public record Revision(
            int number,
            ResultReason reason,
            Instant computedAt,
            String by,
            long answers,
            int entries,
            String checksum) {}

    /** Whether there is a result. */
    public boolean isFrozen() {
        return !results.isEmpty();
    }
}
