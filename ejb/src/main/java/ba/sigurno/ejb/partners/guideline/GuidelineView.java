package ba.sigurno.ejb.partners.guideline;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a guideline in full.
 *
 * @param html its text for the reader
 * @param languages the names of the languages that it is written in, each in itself
 * @param approvedBy empty for a draft
 * @param approvedOn null for a draft
 * @param versions all versions, the latest first
 * @param latest whether there is no later one
 * @param sent to how many licensees it went
 * @param acknowledged how many of them acknowledged it
 * @param waiting how many licensees it could still go to
 */
public record GuidelineView(
        String versionId,
        int number,
        String title,
        String html,
        List<String> languages,
        boolean published,
        String approvedBy,
        LocalDate approvedOn,
        List<Edition> versions,
        boolean latest,
        long sent,
        long acknowledged,
        long waiting) {

    /** One of the versions. */
    public record Edition(String versionId, int number, boolean published) {}
}
