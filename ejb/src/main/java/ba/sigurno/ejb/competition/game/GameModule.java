package ba.sigurno.ejb.competition.game;

/**
 * A module whose quiz a class may play.
 *
 * @param slug its name in addresses
 * @param title its title
 */
public record GameModule(String slug, String title) {}
