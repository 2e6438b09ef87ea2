package ba.sigurno.ejb.participation.measure;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Reads the rows of counts as the database has them. Nothing outside of this package may: they are not rounded. */
@ApplicationScoped
public class MeasureRows {

    private static final Period EXPIRES = Period.ofDays(90);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the rows of a question of {@link ba.sigurno.persistence.participation.measure.MeasureQueries}. */
    List<Object[]> read(String jpql, Selection selection) {
        return read(jpql, parameters(selection));
    }

    /** Returns them where further parameters are asked for than a selection has. */
    List<Object[]> read(String jpql, Map<String, Object> values) {
        var query = em.createQuery(jpql, Object.class);
        query.getParameters().forEach(each -> query.setParameter(each.getName(), values.get(each.getName())));
        return query.getResultStream().map(MeasureRows::row).toList();
    }

    /** Returns the columns of a row; a query of one column has no rows, but values. */
    private static Object[] row(Object result) {
        return result instanceof Object[] columns ? columns : new Object[] {result};
    }

    private Map<String, Object> parameters(Selection selection) {
        var year = selection.year();
        var begin = year.firstDay().atStartOfDay(ClockProducer.ZONE).toInstant();
        var end = year.next().firstDay().atStartOfDay(ClockProducer.ZONE).toInstant();
        var values = selection.parameters();
        values.put("from", begin);
        // What has not ended yet is not counted.
        values.put("until", Collections.min(List.of(end, clock.instant())));
        values.put("first", year.firstDay());
        values.put("last", year.lastDay());
        values.put("least", (long) DisclosureControl.MIN);
        values.put("soon", Dates.local(clock.instant()).toLocalDate().plus(EXPIRES));
        values.put("today", Dates.local(clock.instant()).toLocalDate());
        return values;
    }

    /** Returns the value of the dimension with which a row begins. */
    static Object unit(Object[] row, Dimension dimension) {
        return unit(row, 0, dimension);
    }

    /** Returns the value of a dimension whose first column in a row this is. */
    static Object unit(Object[] row, int at, Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> null;
            case GRADE -> new GradeOf((Level) row[at], ((Number) row[at + 1]).intValue());
            default -> row[at];
        };
    }

    /** Returns the last count of a row; 0 for none. */
    static long last(Object[] row) {
        return number(row[row.length - 1]);
    }

    /** Returns a count; 0 for none. */
    static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
