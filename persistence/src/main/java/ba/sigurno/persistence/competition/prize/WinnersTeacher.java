package ba.sigurno.persistence.competition.prize;

import java.time.Instant;

/**
 * A teacher of a class of which a pupil has a prize to claim.
 *
 * @param accountId the key of the account
 * @param className the name of the class
 * @param editionId the key of the edition
 * @param ticket the number of the ticket
 * @param prize the place of the prize, from 1
 * @param claimUntil the time until which it is to be claimed
 */
public record WinnersTeacher(
        long accountId, String className, long editionId, String ticket, int prize, Instant claimUntil) {}
