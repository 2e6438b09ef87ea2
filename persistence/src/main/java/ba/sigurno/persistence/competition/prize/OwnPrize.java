package ba.sigurno.persistence.competition.prize;

import java.time.Instant;

/**
 * The outcome of the draw for one entry.
 *
 * @param entryId the key of the entry
 * @param rehearsal whether all of it is a rehearsal
 * @param drawn whether prizes were drawn
 * @param editionId the key of its edition
 * @param place the place at which it was drawn, from 1, behind the winners as a reserve; null for none
 * @param prize the place of the prize that it has now; null for none
 * @param claimUntil the time until which it is, or was, to be claimed; null when it never had one
 * @param number the number of its claim; null before
 */
public record OwnPrize(
        long entryId,
        boolean rehearsal,
        boolean drawn,
        long editionId,
        Integer place,
        Integer prize,
        Instant claimUntil,
        String number) {}
