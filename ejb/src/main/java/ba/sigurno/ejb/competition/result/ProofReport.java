package ba.sigurno.ejb.competition.result;

/**
 * What came out when a stored result was counted again.
 *
 * @param revision the number of the result
 * @param answers how many answers of the edition are in the log
 * @param entries how many entries answered
 * @param outside answers that came before the opening or after the close; should be none
 * @param unreadable answers to no item of the paper, or to none of its choices; should be none
 * @param ofNobody answers in the log, of whatever edition, that are of no entry; should be none
 * @param sealed the checksum that was stored with the result
 * @param stored the checksum of the lines that are stored
 * @param counted the checksum of the lines that came out of the log now
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

    /** Whether what is stored is what was counted, bit for bit, and nothing is in the log that should not be. */
    public boolean isProven() {
        return isSame() && outside + unreadable + ofNobody == 0;
    }

    /** Whether all three checksums are the same. */
    public boolean isSame() {
        return sealed.equals(stored) && sealed.equals(counted);
    }
}
