package ba.sigurno.ejb.library.feed;

import ba.sigurno.persistence.library.item.ItemAudience;
import java.time.Instant;

/**
 * What is harvested.
 *
 * @param from the first moment of a last change
 * @param until the first moment after it, {@link #END} at the latest
 * @param set whom items are for; null for anybody
 */
public record HarvestRange(Instant from, Instant until, ItemAudience set) {

    /** No change is later; a database can compare it. */
    public static final Instant END = Instant.parse("9000-01-01T00:00:00Z");

    public HarvestRange {
        until = until.isBefore(END) ? until : END;
    }
}
