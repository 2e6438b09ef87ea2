package ba.sigurno.ejb.youthpanel.idea;

import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import java.time.Instant;

/**
 * An idea in a list.
 *
 * @param name whose idea it is, for the centre alone; null for members, and once that one has left
 * @param votes how many members voted for it
 * @param voted whether the reader did
 * @param answer of the centre; may be empty
 */
public record IdeaLine(
        String publicId,
        String title,
        String text,
        String name,
        long votes,
        boolean voted,
        IdeaStatus status,
        String answer,
        Instant createdAt,
        int version) {}
