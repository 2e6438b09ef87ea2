package ba.sigurno.ejb.competition.entry;

/**
 * The identity of an entry, carried by a signed token.
 *
 * @param editionId the key of the edition
 * @param paper the place of the paper among those of the edition, from 0
 * @param entryId the key of the entry
 */
public record EntryPass(int editionId, int paper, long entryId) {}
