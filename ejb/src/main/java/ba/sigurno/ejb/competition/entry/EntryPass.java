package ba.sigurno.ejb.competition.entry;

/**
 * Whose answers these are, as a signed token says it.
 *
 * @param editionId the key of the edition
 * @param paper which of the edition's papers is answered, from 0
 * @param entryId the key of the entry
 */
public record EntryPass(int editionId, int paper, long entryId) {}
