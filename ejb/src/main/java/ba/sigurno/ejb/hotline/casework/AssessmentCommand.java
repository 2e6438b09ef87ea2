package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;

/**
 * What an analyst found.
 *
 * @param category null unless it is illegal
 * @param hostCountry two letters; null or blank when not known
 * @param provider null or blank when not known
 * @param minutes how long the analyst looked at it, rounded up
 */
public record AssessmentCommand(
        ReportVerdict verdict, CoarseCategory category, String hostCountry, String provider, int minutes) {}
