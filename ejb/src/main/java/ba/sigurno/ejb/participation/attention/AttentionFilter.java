package ba.sigurno.ejb.participation.attention;

import ba.sigurno.persistence.participation.attention.Concern;

/**
 * Filters the schools that need attention.
 *
 * @param authorityCode one of the caller's authorities; null for the first
 * @param concern why; null for any reason
 */
public record AttentionFilter(String authorityCode, Concern concern) {

    /** Treats a blank code as null. */
    public AttentionFilter {
        authorityCode = authorityCode == null || authorityCode.isBlank() ? null : authorityCode;
    }
}
