package ba.sigurno.ejb.participation.measure;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.MeasureQueries;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts a selection by a dimension. It is the only way to the figures about pupils, and rounds them: no page, file or mail
 * can show one as it is. The number of statements does not grow with the number of lines.
 */
@ApplicationScoped
public class MeasureReader {

    /** The figures of who did nothing. */
    public static final Measures NOTHING = new Measures();

    /** What was known before and after is said of so many answers at least. */
    private static final long MIN_PAIRED = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Counts what pupils, classes and, where the dimension is one of schools, these did.
     *
     * @return the figures by value of the dimension: an id, a {@link GradeOf}, a language, a month; null for the total and for
     *     schools whose municipality is not known. A value without figures may be missing
     */
    public Map<Object, Measures> read(Selection selection, Dimension dimension) {
        var table = pupils(selection, dimension);
        var queries = new MeasureQueries(selection, dimension);
        if (Measure.CLASSES.isCounted(selection, dimension)) {
            count(table, queries.classes(), selection, dimension, Measure.CLASSES, Measure.ACTIVE_SCHOOLS);
        }
        if (Measure.ENROLLED.isCounted(selection, dimension)) {
            count(table, queries.enrolled(), selection, dimension, Measure.ENROLLED);
        }
        if (Measure.SCHOOLS.isCounted(selection, dimension)) {
            schools(table, selection, dimension);
        }
        return table;
    }

    /** Counts what pupils did, alone. */
    public Map<Object, Measures> pupils(Selection selection, Dimension dimension) {
        var table = new HashMap<Object, Measures>();
        var queries = new MeasureQueries(selection, dimension);
        if (dimension == Dimension.TOTAL) {
            table.put(null, new Measures());
        }
        if (dimension == Dimension.MONTH) {
            round(table, queries.months(), selection, dimension, Measure.REACHED, Measure.COMPLETIONS);
            return table;
        }
        if (dimension != Dimension.STRAND) {
            round(table, queries.pupils(), selection, dimension, Measure.PUPILS, Measure.REACHED, Measure.ENTRANTS);
        }
        modules(table, queries.modules(), selection, dimension);
        return table;
    }

    private void modules(Map<Object, Measures> table, String query, Selection selection, Dimension dimension) {
        boolean ofStrand = selection.strand() != null || dimension == Dimension.STRAND;
        if (ofStrand) {
            table.values().forEach(line -> {
                line.put(Measure.REACHED, 0L);
                line.put(Measure.ENTRANTS, null);
            });
        }
        int at = dimension.getPaths().size();
        for (var row : rows(query, selection)) {
            var line = line(table, row, dimension);
            long key = last(row);
            if (ofStrand) {
                line.put(Measure.REACHED, RandomRounding.round(number(row[at]), key));
            }
            line.put(Measure.BEGUN, RandomRounding.round(number(row[at + 1]), key));
            line.put(Measure.COMPLETIONS, RandomRounding.round(number(row[at + 2]), key));
            double paired = number(row[at + 3]);
            if (paired >= MIN_PAIRED) {
                line.put(Measure.BEFORE, Math.round(number(row[at + 4]) / paired));
                line.put(Measure.AFTER, Math.round(number(row[at + 5]) / paired));
            }
        }
    }

    private void schools(Map<Object, Measures> table, Selection selection, Dimension dimension) {
        var queries = new MeasureQueries(selection, dimension);
        count(table, queries.schools(), selection, dimension, Measure.SCHOOLS);
        count(table, queries.requests(), selection, dimension, Measure.REQUESTS, Measure.APPROVED);
        count(table, queries.workshops(), selection, dimension, Measure.WORKSHOPS);
        round(table, queries.met(), selection, dimension, Measure.MET);
        count(table, queries.teachers(), selection, dimension, Measure.TEACHERS);
        count(table, queries.certified(), selection, dimension, Measure.CERTIFIED);
        count(table, queries.certificates(), selection, dimension, Measure.CERTIFICATES);
    }

    /** Counts what is no child. */
    private void count(
            Map<Object, Measures> table, String query, Selection selection, Dimension dimension, Measure... measures) {
        int at = dimension.getPaths().size();
        for (var row : rows(query, selection)) {
            var line = line(table, row, dimension);
            for (int column = 0; column < measures.length; column++) {
                line.put(measures[column], number(row[at + column]));
            }
        }
    }

    /** Counts children and what they did, and rounds it. */
    private void round(
            Map<Object, Measures> table, String query, Selection selection, Dimension dimension, Measure... measures) {
        int at = dimension.getPaths().size();
        for (var row : rows(query, selection)) {
            var line = line(table, row, dimension);
            for (int column = 0; column < measures.length; column++) {
                line.put(measures[column], RandomRounding.round(number(row[at + column]), last(row)));
            }
        }
    }

    private List<Object[]> rows(String jpql, Selection selection) {
        var query = em.createQuery(jpql, Object[].class);
        var values = parameters(selection);
        query.getParameters().forEach(each -> query.setParameter(each.getName(), values.get(each.getName())));
        return query.getResultStream().map(MeasureReader::row).toList();
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
        values.put("today", Dates.local(clock.instant()).toLocalDate());
        return values;
    }

    private static Measures line(Map<Object, Measures> table, Object[] row, Dimension dimension) {
        return table.computeIfAbsent(unit(row, dimension), any -> new Measures());
    }

    private static Object unit(Object[] row, Dimension dimension) {
        return switch (dimension) {
            case TOTAL -> null;
            case GRADE -> new GradeOf((Level) row[0], ((Number) row[1]).intValue());
            default -> row[0];
        };
    }

    private static long last(Object[] row) {
        return number(row[row.length - 1]);
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
