package ba.sigurno.persistence.competition.edition;

/**
 * Tells whether an edition changed since it was read.
 *
 * @param id its key
 * @param version the number of its changes
 */
public record EditionVersion(Long id, int version) {}
