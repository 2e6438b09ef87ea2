package ba.sigurno.ejb.register.listing;

import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.school.SchoolKind;

/**
 * Filters the register of schools; each part may be null, and a blank one is.
 *
 * @param text a part of the name, or of that of the municipality, in either script: celic finds Čelić
 * @param authority the code of an authority
 * @param municipality the id of a municipality, see {@code RegisterScope.id}
 * @param level the level
 * @param kind the kind
 * @param open whether open ones are wanted, or closed ones
 */
public record SchoolFilter(
        String text, String authority, String municipality, Level level, SchoolKind kind, Boolean open) {

    public SchoolFilter {
        authority = filled(authority);
        municipality = filled(municipality);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
