package ba.sigurno.ejb.entity;

/**
 * Offers one thing to choose from.
 *
 * @param id by which it is chosen: a public id, or a code
 * @param name in the reader's language, with what tells it from others of that name
 */
public record Choice(String id, String name) {}
