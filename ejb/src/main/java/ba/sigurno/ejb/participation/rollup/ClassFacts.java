package ba.sigurno.ejb.participation.rollup;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.rollup.RollupStatements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the facts of classes: {@code participation_fact} and those beside it. Counted again, they are the same, unless the
 * pupils did something in the meantime.
 */
@ApplicationScoped
public class ClassFacts {

    /** A pupil is noted as seen once a minute; what was done in that minute is counted once more. */
    private static final Duration SEEN_BEFORE = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the ids of the classes to be counted, by school year. */
    public SortedMap<SchoolYear, List<Long>> stale() {
        int current = SchoolYear.of(LocalDate.now(clock)).startYear();
        var stale = new TreeMap<SchoolYear, List<Long>>();
        List<?> rows = em.createNativeQuery(RollupStatements.STALE)
                .setParameter(1, current)
                .setParameter(2, current)
                .setParameter(3, SEEN_BEFORE.toSeconds())
                .getResultList();
        for (var row : rows) {
            var values = (Object[]) row;
            stale.computeIfAbsent(new SchoolYear(((Number) values[1]).intValue()), year -> new ArrayList<>())
                    .add(((Number) values[0]).longValue());
        }
        return stale;
    }

    /**
     * Counts the facts of some classes of one school year, in the transaction of the caller; what is stored in it already
     * counts. Other counts of the same classes wait for its end.
     */
    public void count(SchoolYear year, Collection<Long> classIds) {
        if (classIds.isEmpty()) {
            return;
        }
        em.flush();
        var now = Timestamp.from(clock.instant());
        var begin = begin(year.firstDay());
        var end = begin(year.next().firstDay());
        update(RollupStatements.prepare(classIds), now);
        em.createNativeQuery(RollupStatements.lock(classIds)).getResultList();
        update(
                RollupStatements.sign(classIds),
                now,
                SchoolYear.of(LocalDate.now(clock)).startYear());
        RollupStatements.TABLES.forEach(table -> update(RollupStatements.clear(table, classIds)));
        update(RollupStatements.facts(classIds), begin, end, begin, end, begin, end);
        update(RollupStatements.strands(classIds), begin, end, begin, end, begin, end, begin, end);
        update(RollupStatements.sums(classIds));
        var months = new ArrayList<Object>();
        for (int month = 0; month < RollupStatements.MONTHS; month++) {
            months.add(begin(year.firstDay().plusMonths(month)));
        }
        months.add(begin);
        months.add(end);
        update(RollupStatements.months(classIds), months.toArray());
    }

    /** Adds up the facts by month, of all classes, as they are in the transaction of the caller. */
    public void sum() {
        update(RollupStatements.CLEAR_MONTH_SUMS);
        update(RollupStatements.MONTH_SUMS);
    }

    /** Returns when some class was last counted: since then nothing happened, or it was not counted yet. Null for never. */
    public Instant countedAt() {
        var latest = (LocalDateTime)
                em.createNativeQuery(RollupStatements.COUNTED_AT).getSingleResult();
        return latest == null ? null : latest.toInstant(ZoneOffset.UTC);
    }

    private void update(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        query.executeUpdate();
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ClockProducer.ZONE).toInstant());
    }
}
