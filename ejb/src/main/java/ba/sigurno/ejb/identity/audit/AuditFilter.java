package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.text.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Filters the audit trail.
 *
 * @param action the message key of the action; null or blank for all
 * @param text part of the actor's name or of the detail, which names who is concerned; null or blank for all
 * @param from the first day; null for all
 * @param to the last day; null for all
 */
public record AuditFilter(String action, String text, LocalDate from, LocalDate to) {

    /** Before the first event there can be. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** After the last event there can be; both in the range of every database. */
    private static final LocalDate LAST = LocalDate.of(9000, 1, 1);

    /** Filters nothing. */
    public static AuditFilter none() {
        return new AuditFilter(null, null, null, null);
    }

    <T> TypedQuery<T> limit(TypedQuery<T> query) {
        return query.setParameter("action", isGiven(action) ? SearchPattern.literally(action) : "%")
                .setParameter("pattern", SearchPattern.containing(text))
                .setParameter("from", begin(within(from, FIRST)))
                .setParameter("until", begin(within(to, LAST).plusDays(1)));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static LocalDate within(LocalDate day, LocalDate otherwise) {
        return day == null || day.isBefore(FIRST) || day.isAfter(LAST) ? otherwise : day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ClockProducer.ZONE).toInstant();
    }
}
