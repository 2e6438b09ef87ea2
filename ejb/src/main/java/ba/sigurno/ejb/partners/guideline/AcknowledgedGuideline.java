package ba.sigurno.ejb.partners.guideline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A guideline as a licensee reads it by its link.
 *
 * @param acknowledgedAt null while it is not acknowledged
 * @param acknowledgedBy who did for the licensee; empty while nobody did
 */
public record AcknowledgedGuideline(
        String licensee,
        String title,
        String html,
        int number,
        String approvedBy,
        LocalDate approvedOn,
        Instant acknowledgedAt,
        String acknowledgedBy) {}
