package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.entry.Entry;

/**
 * What an entry came to.
 *
 * @param entry whose it is
 * @param answers how many of its answers count
 * @param points how much of them is right, in ten-thousandths of a question
 * @param whole what one who has all right comes to
 */
public record EntryScore(Entry entry, int answers, int points, int whole) {}
