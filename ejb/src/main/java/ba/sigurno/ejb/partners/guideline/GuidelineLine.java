package ba.sigurno.ejb.partners.guideline;

import java.time.LocalDate;

/**
 * A guideline in a list, by its latest version.
 *
 * @param versionId the public id of that version
 * @param title in the reader's language; empty when nothing is written yet
 * @param number of that version, from 1
 * @param approvedOn null for a draft
 * @param sent to how many licensees it went
 * @param acknowledged how many of them acknowledged it
 */
public record GuidelineLine(
        String versionId, String title, int number, LocalDate approvedOn, long sent, long acknowledged) {}
