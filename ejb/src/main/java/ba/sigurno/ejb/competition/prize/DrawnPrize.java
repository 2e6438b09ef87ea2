package ba.sigurno.ejb.competition.prize;

import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.competition.prize.Winner;

/**
 * A ticket that was drawn, for those who hand prizes over.
 *
 * @param winner the ticket with its claim
 * @param poolName its pool in words
 * @param name the name of the prize that it has now; empty for none
 */
public record DrawnPrize(Winner winner, String poolName, String name) {

    /** Names the pool and the prize of a ticket. */
    static DrawnPrize of(Winner winner, PoolNames names, EditionText text) {
        return new DrawnPrize(
                winner, names.of(winner.pool()), winner.prize() == null ? "" : text.prizeName(winner.prize()));
    }
}
