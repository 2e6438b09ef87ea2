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
     * @param ticket the number of the ticket
     * @param school the name of the winner's school; null where the board does not show it
     */
    public record Prize(String pool, String poolName, int place, String ticket, String school) {}
}
