package ba.sigurno.ejb.competition.entry;

import ba.sigurno.ejb.crypto.Sha256;

/**
 * The price of an entry without a class, as in Hashcash: a text that makes the SHA-256 of {@code edition:text} begin with
 * {@value #BITS} zero bits. A device finds one in a second or two while a child looks for its school; a script pays it for
 * each entry, for a proof is good for one.
 */
public final class ProofOfWork {

    /** Zero bits at the beginning of the hash. */
    public static final int BITS = 16;

    private ProofOfWork() {}

    /** Returns whether a text is a proof for the edition with this public id. */
    public static boolean isValid(String editionId, String proof) {
        var hash = Sha256.of(editionId + ":" + proof);
        for (int at = 0; at < BITS / Byte.SIZE; at++) {
            if (hash[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
