package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.entry.Ticket;

/**
 * What one who plays in a game gets.
 *
 * @param ticket the same as alone
 * @param code the code of the game
 * @param player the public id of the player
 * @param name under which the class sees it
 */
public record GameTicket(Ticket ticket, String code, String player, String name) {}
