package ba.sigurno.persistence.competition.prize;

import java.time.Instant;

/**
 * A ticket that was drawn, as a winner or as a reserve.
 *
 * @param pool its pool, in the form of {@link PrizeTicket}
 * @param place its place in the pool, from 1
 * @param prize the place of the prize that it has now; null for a reserve, and for a prize that lapsed
 * @param claimUntil the time until which it is, or was, to be claimed; null for a reserve
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
        Integer prize,
        Instant claimUntil,
        String ticket,
        String school,
        boolean shown,
        String number,
        Instant claimedAt,
        Instant handedOverAt) {}
