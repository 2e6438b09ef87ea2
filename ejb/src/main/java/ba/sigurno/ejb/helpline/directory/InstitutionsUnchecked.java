package ba.sigurno.ejb.helpline.directory;

/**
 * The news that institutions are to be checked again.
 *
 * @param count how many
 */
public record InstitutionsUnchecked(int count) {}
