package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.persistence.competition.result.ResultReason;
import java.time.Instant;
import java.util.List;

/**
 * An edition after its close, for the centre.
 *
 * @param id its public id
 * @param title its title
 * @param rehearsal whether it is a rehearsal
 * @param closesAt the first moment that was too late
 * @param over whether that moment has passed
 * @param counted whether all answers are in, so that it can be frozen
 * @param freezing how far the first result is; null when nobody asked for it
 * @param proving how far the recount that compares is; null when nobody asked for it lately
 * @param correcting how far the result with a correction is; null when nobody asked for one lately
 * @param results the frozen results, the newest first
 */
public record ClosedEdition(
        String id,
        String title,
        boolean rehearsal,
        Instant closesAt,
        boolean over,
        boolean counted,
        WorkProgress freezing,
        WorkProgress proving,
        WorkProgress correcting,
        List<Revision> results) {

    /**
     * A frozen result.
     *
     * @param number its number, from 1
     * @param reason the reason for computing it
     * @param computedAt the time of computing it
     * @param by the name of who asked for it; empty for the server itself
     * @param answers the number of answers counted
     * @param entries the number of their entries
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

    /** Returns the report of the last recount; null when there is none of the result that counts. */
    public ProofReport getProof() {
        if (proving == null || proving.outcome() == null) {
            return null;
        }
        var report = ProofReport.read(proving.outcome());
        return isFrozen() && report.revision() == results.get(0).number() ? report : null;
    }

    /** Returns whether there is a result. */
    public boolean isFrozen() {
        return !results.isEmpty();
    }
}
