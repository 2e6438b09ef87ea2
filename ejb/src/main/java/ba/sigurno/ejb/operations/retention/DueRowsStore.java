package ba.sigurno.ejb.operations.retention;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.operations.PromiseCount;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** Counts what is due and keeps the counts, each in a transaction of its own: one of the confidential schema touches no other. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueRowsStore {

    /** Jobs run each night, or more often: what was due this long ago should be gone. */
    private static final Duration GRACE = Duration.ofDays(1);

    private static final Duration MONTH = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConfidentialUnit unit;

    /**
     * Counts what is due by a promise; of what is confidential finds out only whether something is overdue. Whether its job failed
     * is all that tells of a delay where rows are due from one moment to the next.
     *
     * @param nextRun when the job runs next
     */
    public DueRows count(Promise promise, Instant now, Instant nextRun) {
        var rows = promise.confidential() ? unit.em() : em;
        boolean overdue = !promise.sudden() && promise.count(rows, now.minus(GRACE), 1) > 0;
        if (promise.confidential()) {
            return new DueRows(now, overdue, null, null, null, null);
        }
        int most = PromiseCount.MAX_COUNTED + 1;
        var greatDay = promise.nextGreatDay(now);
        return new DueRows(
                now,
                overdue,
                promise.count(rows, nextRun, most),
                promise.count(rows, now.plus(MONTH), most),
                greatDay.orElse(null),
                greatDay.map(day -> promise.count(rows, Dates.instant(day, LocalTime.NOON), most))
                        .orElse(null));
    }

    /** Keeps what was counted, instead of what was counted before. */
    public void keep(Promise promise, DueRows due) {
        em.createNativeQuery("REPLACE INTO promise_count (promise, counted_at, overdue, next_run, within_month,"
                        + " great_day, on_great_day) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, promise.name())
                .setParameter(2, Timestamp.from(due.countedAt()))
                .setParameter(3, due.overdue())
                .setParameter(4, due.nextRun())
                .setParameter(5, due.withinMonth())
                .setParameter(6, due.greatDay() == null ? null : Date.valueOf(due.greatDay()))
                .setParameter(7, due.onGreatDay())
                .executeUpdate();
    }
}
