package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.Transliterator;
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
 * @param page the page's number, from 1
 */
public record SessionFilter(String text, String programmeId, YearMonth month, int page) {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Everything, page by page. */
    public static SessionFilter none(int page) {
        return new SessionFilter(null, null, null, page);
    }

    public void limit(Query query) {
        var sought = text == null ? "" : text.strip();
        query.setParameter("programmeId", programmeId)
                .setParameter("from", month == null ? Instant.EPOCH : start(month))
                .setParameter("until", month == null ? NEVER : start(month.plusMonths(1)))
                .setParameter("latin", SearchPattern.containing(Transliterator.toLatin(sought)))
                .setParameter("cyrillic", SearchPattern.containing(Transliterator.toCyrillic(sought)));
    }

    private static Instant start(YearMonth month) {
        return Dates.instant(month.atDay(1), LocalTime.MIDNIGHT);
    }
}
