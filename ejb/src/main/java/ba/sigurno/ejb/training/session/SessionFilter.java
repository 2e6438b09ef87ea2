package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.text.SearchPattern;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * Filters a list of sessions.
 *
 * @param text what the place or the trainer's name holds, in either script; null for any
 * @param programmeId the programme's public id; null for any
 * @param month in which it is held; null for any
 */
public record SessionFilter(String text, String programmeId, YearMonth month) {

    /** Everything. */
    public static final SessionFilter ALL = new SessionFilter(null, null, null);

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public void limit(Query query) {
        query.setParameter("programmeId", programmeId)
                .setParameter("from", month == null ? Instant.EPOCH : start(month))
                .setParameter("until", month == null ? NEVER : start(month.plusMonths(1)))
                .setParameter("latin", SearchPattern.inLatin(text));
    }

    private static Instant start(YearMonth month) {
        return Dates.instant(month.atDay(1), LocalTime.MIDNIGHT);
    }
}
