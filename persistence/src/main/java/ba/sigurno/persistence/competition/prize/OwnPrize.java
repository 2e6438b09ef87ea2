package ba.sigurno.persistence.competition.prize;

/**
 * The outcome of the draw for one entry.
 *
 * @param entryId the key of the entry
 * @param rehearsal whether all of it is a rehearsal
 * @param drawn whether prizes were drawn
 * @param place the place of its prize, from 1; null for none
 * @param number the number of its claim; null before
 */
public record OwnPrize(long entryId, boolean rehearsal, boolean drawn, Integer place, String number) {}
