package ba.sigurno.ejb.participation.scope;

import ba.sigurno.persistence.school.School;

/**
 * The address of a {@link Scope}, as it is in links.
 *
 * @param authority the code of an authority; null for all the caller may see, or the caller's first
 * @param municipality the code of a municipality of it; null for all
 * @param school the public id of a school; null for all
 */
public record ScopeAddress(String authority, String municipality, String school) {

    /** Treats blank parts as null. */
    public ScopeAddress {
        authority = filled(authority);
        municipality = filled(municipality);
        school = filled(school);
    }

    /** Returns whether what it says beside the school is where that is. */
    boolean isOf(School found) {
        return (authority == null || authority.equals(found.getAuthority().getCode()))
                && (municipality == null
                        || found.getMunicipality() != null
                                && municipality.equals(found.getMunicipality().getNameLatin()));
    }

    private static String filled(String part) {
        return part == null || part.isBlank() ? null : part;
    }
}
