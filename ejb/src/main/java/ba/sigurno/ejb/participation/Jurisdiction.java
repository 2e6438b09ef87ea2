package ba.sigurno.ejb.participation;

import ba.sigurno.persistence.territory.Authority;
import java.util.List;

/**
 * The jurisdiction that a coordinator may ask about.
 *
 * @param authority the coordinator's authority
 * @param coordinates whether it coordinates others: then it sees their sums only
 * @param authorities the authorities whose schools and teachers are counted: itself, or all that it coordinates
 */
public record Jurisdiction(Authority authority, boolean coordinates, List<Authority> authorities) {}
