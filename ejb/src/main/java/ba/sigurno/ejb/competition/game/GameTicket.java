package ba.sigurno.ejb.competition.game;

import ba.sigurno.ejb.competition.entry.Ticket;

/**
 * The ticket of a player in a game.
 *
 * @param ticket the ticket of the entry
 * @param code the code of the game
 * @param player the public id of the player
 * @param name the name that the class sees
 */
public record GameTicket(Ticket ticket, String code, String player, String name) {}
