package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.entity.Page;
import java.time.Instant;

/**
 * What everybody may know of a draw.
 *
 * @param id the public id of the edition
 * @param title what the edition is called
 * @param rehearsal whether it only tried out the day
 * @param prizePercent how much must be right to take part
 * @param prizesPerPool how many win in each pool
 * @param commitment what was published beforehand of the seed
 * @param frozen whether there is a result
 * @param current whether the list is of the result that counts
 * @param listedAt when the list was published; null before
 * @param tickets how many take part
 * @param listHash SHA-256 of the list in hex; null before
 * @param drawnAt when prizes were drawn; null before
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
     * @param place which prize of the pool, from 1
     * @param ticket the number of the ticket
     * @param school the name of the winner's school
     */
    public record Prize(String pool, String poolName, int place, String ticket, String school) {}
}
