package ba.sigurno.ejb.participation;

import ba.sigurno.persistence.i18n.Language;

/**
 * Limits a report.
 *
 * @param startYear the calendar year in which the school year starts; null for the current school year
 * @param ageBand the code of an age band; null for all
 * @param strand the code of a strand; null for all
 * @param language of the classes; null for all
 */
public record ReportFilter(Integer startYear, String ageBand, String strand, Language language) {

    /** Limits nothing, in the current school year. */
    public static final ReportFilter NONE = new ReportFilter(null, null, null, null);

    /** Treats blank codes as null. */
    public ReportFilter {
        ageBand = ageBand == null || ageBand.isBlank() ? null : ageBand;
        strand = strand == null || strand.isBlank() ? null : strand;
    }
}
