package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.entry.Entry;

/**
 * The score of an entry.
 *
 * @param entry the entry
 * @param answers the number of its answers that count
 * @param points its points, in ten-thousandths of a question
 * @param whole the points of an entry with everything right
 */
public record EntryScore(Entry entry, int answers, int points, int whole) {}
