package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.persistence.youthpanel.incident.IncidentStatus;
import java.time.Instant;

/**
 * An incident.
 *
 * @param reporter name and school of the member; null in lists, and when the member did not want to say
 * @param words null in lists
 * @param own whether the reader took it
 */
public record IncidentLine(
        String publicId, Instant reportedAt, IncidentStatus status, String reporter, String words, boolean own) {}
