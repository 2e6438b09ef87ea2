package ba.sigurno.ejb.training;

/**
 * Offers one thing to choose from.
 *
 * @param id by which it is chosen
 * @param name in the reader's language
 */
public record Choice(String id, String name) {}
