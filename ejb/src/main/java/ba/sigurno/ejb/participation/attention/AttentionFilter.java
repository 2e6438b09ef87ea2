package ba.sigurno.ejb.participation.attention;

import ba.sigurno.persistence.participation.attention.Concern;

/**
 * Filters the schools that need attention.
 *
 * @param authorityCode one of the caller's authorities; null for the first
 * @param concern why; null for any reason
 * @param schoolId the public id of the only one; null for all
 */
public record AttentionFilter(String authorityCode, Concern concern, String schoolId) {

    /** Treats what is blank as null. */
    public AttentionFilter {
        authorityCode = authorityCode == null || authorityCode.isBlank() ? null : authorityCode;
        schoolId = schoolId == null || schoolId.isBlank() ? null : schoolId;
    }

    boolean admits(ConcernFinder.Found found) {
        return (concern == null || found.concerns().containsKey(concern))
                && (schoolId == null || found.school().getPublicId().equals(schoolId));
    }
}
