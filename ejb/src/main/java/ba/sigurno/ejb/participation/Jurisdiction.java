package ba.sigurno.ejb.participation;

import ba.sigurno.persistence.territory.Authority;
import java.util.List;

/**
 * What a coordinator may ask about.
 *
 * @param authority whose coordinator it is
 * @param coordinates whether that one coordinates others: then it sees their sums only
 * @param authorities those whose schools and teachers are counted: itself, or all that it coordinates
 */
record Jurisdiction(Authority authority, boolean coordinates, List<Authority> authorities) {}
