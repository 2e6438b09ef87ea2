package ba.sigurno.persistence.competition.prize;

import java.time.Instant;

/**
 * A prize and who won it.
 *
 * @param pool in which pool, as {@link PrizeTicket} has it
 * @param place which prize of the pool, from 1
 * @param ticket the number of the ticket
 * @param school the name of the school
 * @param number the number of the claim; null before
 * @param claimedAt when it was claimed; null before
 * @param handedOverAt when it was handed over; null before
 */
public record Winner(
        String pool, int place, String ticket, String school, String number, Instant claimedAt, Instant handedOverAt) {}
