package ba.sigurno.persistence.competition.prize;

import java.time.Instant;

/**
 * A prize and its winner.
 *
 * @param pool its pool, in the form of {@link PrizeTicket}
 * @param place its place in the pool, from 1
 * @param ticket the number of the ticket
 * @param school the name of the school
 * @param shown whether the school is on the board; one that is not is not named to the public
 * @param number the number of the claim; null before
 * @param claimedAt the time of the claim; null before
 * @param handedOverAt the time it was handed over; null before
 */
public record Winner(
        String pool,
        int place,
        String ticket,
        String school,
        boolean shown,
        String number,
        Instant claimedAt,
        Instant handedOverAt) {}
