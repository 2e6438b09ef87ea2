package ba.sigurno.persistence.competition.prize;

/**
 * A prize that was not claimed in time.
 *
 * @param entryId the key of the entry that has it
 * @param drawId the key of its draw
 * @param pool its pool
 * @param prize its place in the pool, from 1
 * @param claimDays the days in which who gets it next is to claim it
 */
public record UnclaimedPrize(long entryId, long drawId, String pool, int prize, int claimDays) {

    /** Returns the key under which the reserves of a pool of a draw are found. */
    public static String key(long drawId, String pool) {
        return drawId + " " + pool;
    }

    /** Returns that of its own pool. */
    public String key() {
        return key(drawId, pool);
    }
}
