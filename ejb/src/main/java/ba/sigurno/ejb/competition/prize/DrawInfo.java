package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.entity.Page;
import java.time.Instant;

/**
 * A draw as it is published.
 *
 * @param id the public id of the edition
 * @param title the title of the edition
 * @param rehearsal whether it is a rehearsal
 * @param prizePercent the accuracy needed to take part, in percent
 * @param prizesPerPool the number of winners in each pool
 * @param reservesPerPool the number of reserve winners in each pool
 * @param claimDays the days in which a prize is to be claimed
 * @param commitment the commitment to the seed, published beforehand
 * @param frozen whether there is a result
 * @param current whether the list is of the result that counts
 * @param listedAt the time of publishing the list; null before
 * @param tickets the number of tickets
 * @param listHash SHA-256 of the list in hex; null before
 * @param drawnAt the time of the draw; null before
 * @param seed the seed in hex; null before
 * @param prizes one page of the prizes; nothing before
 */
public record DrawInfo(
        String id,
        String title,
        boolean rehearsal,
        int prizePercent,
        int prizesPerPool,
        int reservesPerPool,
        int claimDays,
        String commitment,
        boolean frozen,
        boolean current,
        Instant listedAt,
        int tickets,
        String listHash,
        Instant drawnAt,
        String seed,
        Page<Prize> prizes) {

    /**
     * A prize.
     *
     * @param pool the key of its pool
     * @param poolName the pool in words
     * @param place the place in the pool, from 1
     * @param state whether it is a prize, a reserve or a prize that lapsed
     * @param name the name of the prize; empty when it has none
     * @param claimUntil the time until which it is to be claimed; null for a reserve
     * @param ticket the number of the ticket
     * @param school the name of the winner's school; null where the board does not show it
     */
    public record Prize(
            String pool,
            String poolName,
            int place,
            State state,
            String name,
            Instant claimUntil,
            String ticket,
            String school) {}

    /** The state of a ticket that was drawn. */
    public enum State {
        /** It has a prize. */
        PRIZE,
        /** It gets a prize that is not claimed in time. */
        RESERVE,
        /** It had a prize and did not claim it in time. */
        LAPSED
    }
}
