package ba.sigurno.ejb.hotline.custody;

/**
 * What a proof of the ledger found.
 *
 * @param entries how many entries were read
 * @param head the hash of the last one, to be compared with the one that was noted before; empty without entries
 * @param firstWrong the number of the first entry that is not as it was written, or where one is missing; 0 for none
 */
public record LedgerProof(long entries, String head, long firstWrong) {

    /** Returns whether the ledger is as it was written. */
    public boolean isSound() {
        return firstWrong == 0;
    }
}
