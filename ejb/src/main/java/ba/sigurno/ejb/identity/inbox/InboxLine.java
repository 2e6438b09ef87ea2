package ba.sigurno.ejb.identity.inbox;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A kind of things that wait for somebody.
 *
 * @param key the message key, with forms for numbers
 * @param count the number of them
 * @param since the time since which the oldest has been waiting; null when nothing waits or it is not known
 * @param path the page that lists exactly these, below the context path
 */
public record InboxLine(String key, long count, Instant since, String path) {

    /**
     * Asks a query for the number and the time of the oldest. The time is the database's own, in UTC: the least by
     * {@code FUNCTION('MIN', …)}, since of JPQL's {@code MIN} the converter of instants gets what it does not take.
     */
    public static InboxLine of(String key, TypedQuery<Object[]> countAndOldest, String path) {
        var row = countAndOldest.getSingleResult();
        var oldest = (LocalDateTime) row[1];
        return new InboxLine(key, (Long) row[0], oldest == null ? null : oldest.toInstant(ZoneOffset.UTC), path);
    }
}
