package ba.sigurno.ejb.competition.result;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of a recount of a stored result.
 *
 * @param revision the number of the result
 * @param answers the number of the edition's answers in the log
 * @param entries the number of entries with answers
 * @param outside answers that came before the opening or after the close; should be none
 * @param unreadable answers to no item of the paper, or to none of its choices; should be none
 * @param ofNobody answers in the log, of any edition, without an entry; should be none
 * @param sealed the checksum that was stored with the result
 * @param stored the checksum of the stored lines
 * @param counted the checksum of the lines counted from the log now
 */
public record ProofReport(
        int revision,
        long answers,
        int entries,
        long outside,
        long unreadable,
        long ofNobody,
        String sealed,
        String stored,
        String counted) {

    /** Reads a report that was {@link #written}. */
    static ProofReport read(String written) {
        var lines = written.split("\n");
        return new ProofReport(
                Integer.parseInt(lines[0]),
                Long.parseLong(lines[1]),
                Integer.parseInt(lines[2]),
                Long.parseLong(lines[3]),
                Long.parseLong(lines[4]),
                Long.parseLong(lines[5]),
                lines[6],
                lines[7],
                lines[8]);
    }

    /** Returns the report as text, a line for each of its parts. */
    String written() {
        return Stream.of(revision, answers, entries, outside, unreadable, ofNobody, sealed, stored, counted)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Returns whether the stored result equals the counted one, bit for bit, and the log has no answers that it should
     * not have.
     */
    public boolean isProven() {
        return isSame() && outside + unreadable + ofNobody == 0;
    }

    /** Returns whether all three checksums are equal. */
    public boolean isSame() {
        return sealed.equals(stored) && sealed.equals(counted);
    }
}
