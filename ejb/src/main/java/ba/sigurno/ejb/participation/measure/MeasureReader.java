package ba.sigurno.ejb.participation.measure;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.MeasureQueries;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** And where so many pupils completed a module, as it is shown: a mean about fewer would be one about a few children. */
    private static final long MIN_REACHED = 10;

    /** A row without any count, of at least as many columns as any question has. */
    private static final Object[] NO_COUNTS = new Object[9];

    private static final Filler TEACHERS = counted(Measure.TEACHERS);

    private static final Filler CERTIFICATES = counted(Measure.CERTIFIED, Measure.EXPIRING, Measure.CERTIFICATES);

    private static final Period EXPIRES = Period.ofDays(90);

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
        return count(selection, dimension).lines;
    }

    /** Counts the same, and all of it as well. */
    public Figures readWithTotal(Selection selection, Dimension dimension) {
        if (!dimension.isOfSchools()) {
            return new Figures(read(selection, Dimension.TOTAL).get(null), count(selection, dimension).lines);
        }
        var table = count(selection, dimension);
        if (Measure.TEACHERS.isCounted(selection, dimension)) {
            // Who teaches at two schools is one of all.
            var queries = new MeasureQueries(selection, Dimension.TOTAL);
            rows(queries.teachers(), selection).forEach(row -> TEACHERS.fill(table.total, row, 0));
            rows(queries.certificates(), selection).forEach(row -> CERTIFICATES.fill(table.total, row, 0));
        }
        return new Figures(table.total, table.lines);
    }

    /** Counts what pupils did, alone. */
    public Map<Object, Measures> pupils(Selection selection, Dimension dimension) {
        var table = new Table(selection, dimension);
        pupils(table);
        return table.lines;
    }

    private Table count(Selection selection, Dimension dimension) {
        var table = new Table(selection, dimension);
        pupils(table);
        if (Measure.CLASSES.isCounted(selection, dimension)) {
            table.fill(table.queries.classes(), counted(Measure.CLASSES, Measure.ACTIVE_SCHOOLS));
        }
        if (Measure.ENROLLED.isCounted(selection, dimension)) {
            table.fill(table.queries.enrolled(), counted(Measure.ENROLLED));
        }
        if (Measure.SCHOOLS.isCounted(selection, dimension)) {
            table.fill(table.queries.schools(), counted(Measure.SCHOOLS));
            table.fill(table.queries.requests(), counted(Measure.REQUESTS, Measure.APPROVED));
            table.fill(table.queries.workshops(), counted(Measure.WORKSHOPS, Measure.MET));
            table.fill(table.queries.teachers(), TEACHERS);
            table.fill(table.queries.certificates(), CERTIFICATES);
        }
        return table;
    }

    /**
     * Counts the pupils who completed a module in the first months of the school year.
     *
     * @param months how many, from 0 to 12
     */
    public Map<Object, Long> reached(Selection selection, Dimension dimension, int months) {
        var values = selection.parameters();
        values.put("month", months);
        var reached = new HashMap<Object, Long>();
        for (var row : rows(new MeasureQueries(selection, dimension).reachedBefore(), values)) {
            reached.put(unit(row, dimension), RandomRounding.round(number(row[row.length - 2]), last(row)));
        }
        return reached;
    }

    private void pupils(Table table) {
        if (table.dimension == Dimension.MONTH) {
            table.fill(table.queries.months(), rounded(Measure.REACHED, Measure.COMPLETIONS));
            return;
        }
        if (table.selection.strand() == null && table.dimension != Dimension.STRAND) {
            table.fill(table.queries.pupils(), (line, row, at) -> {
                rounded(Measure.PUPILS, Measure.REACHED, Measure.ENTRANTS).fill(line, row, at);
                modules(line, row, at + 3);
            });
        } else {
            if (table.dimension != Dimension.STRAND) {
                table.fill(table.queries.pupils(), MeasureReader::pupilsOfClasses);
            }
            table.fill(table.queries.modules(), (line, row, at) -> {
                rounded(Measure.REACHED).fill(line, row, at);
                modules(line, row, at + 1);
            });
        }
        if (!Measure.ENTRANTS.isCounted(table.selection, table.dimension)) {
            table.lines.values().forEach(line -> line.put(Measure.ENTRANTS, null));
        }
        if (!Measure.ENTRANTS.isCounted(table.selection, Dimension.TOTAL)) {
            table.total.put(Measure.ENTRANTS, null);
        }
    }

    /** Takes the number of pupils alone: how many completed a module of the strand, the modules tell. */
    private static void pupilsOfClasses(Measures line, Object[] row, int at) {
        line.put(Measure.PUPILS, RandomRounding.round(number(row[at]), last(row)));
        line.put(Measure.REACHED, 0L);
    }

    /** Takes what was done with modules, and what was known before and after where it is said of enough answers. */
    private static void modules(Measures line, Object[] row, int at) {
        rounded(Measure.BEGUN, Measure.COMPLETIONS).fill(line, row, at);
        double paired = number(row[at + 2]);
        if (paired >= MIN_PAIRED && line.number(Measure.REACHED) >= MIN_REACHED) {
            line.put(Measure.BEFORE, Math.round(number(row[at + 3]) / paired));
            line.put(Measure.AFTER, Math.round(number(row[at + 4]) / paired));
        }
    }

    /** Takes counts that may be shown as they are. */
    private static Filler counted(Measure... measures) {
        return (line, row, at) -> {
            for (int column = 0; column < measures.length; column++) {
                line.put(measures[column], number(row[at + column]));
            }
        };
    }

    /** Takes counts of children and what they did, rounded. */
    private static Filler rounded(Measure... measures) {
        return (line, row, at) -> {
            for (int column = 0; column < measures.length; column++) {
                line.put(measures[column], RandomRounding.round(number(row[at + column]), last(row)));
            }
        };
    }

    /** Takes the counts of a row, which begin at a column, into a line. */
    @FunctionalInterface
    private interface Filler {

        void fill(Measures line, Object[] row, int at);
    }

    /**
     * The figures of the parts and of all.
     *
     * @param total of all
     * @param lines by value of the dimension, as {@link #read} gives them
     */
    public record Figures(Measures total, Map<Object, Measures> lines) {}

    /** The lines as they fill; the total from the sums of the counts and of the keys, as one query for all would give them. */
    private final class Table {

        private final Map<Object, Measures> lines = new HashMap<>();
        private final Measures total = new Measures();
        private final Selection selection;
        private final Dimension dimension;
        private final MeasureQueries queries;

        Table(Selection selection, Dimension dimension) {
            this.selection = selection;
            this.dimension = dimension;
            this.queries = new MeasureQueries(selection, dimension);
            if (dimension == Dimension.TOTAL) {
                lines.put(null, total);
            }
        }

        void fill(String query, Filler filler) {
            int at = dimension.getPaths().size();
            var rows = rows(query, selection);
            rows.forEach(
                    row -> filler.fill(lines.computeIfAbsent(unit(row, dimension), any -> new Measures()), row, at));
            if (at > 0) {
                filler.fill(total, rows.isEmpty() ? NO_COUNTS : sums(rows, at), 0);
            }
        }
    }

    private static Object[] sums(List<Object[]> rows, int from) {
        return IntStream.range(from, rows.get(0).length)
                .mapToObj(column ->
                        rows.stream().mapToLong(row -> number(row[column])).sum())
                .toArray();
    }

    private List<Object[]> rows(String jpql, Selection selection) {
        return rows(jpql, parameters(selection));
    }

    private List<Object[]> rows(String jpql, Map<String, Object> values) {
        var query = em.createQuery(jpql, Object.class);
        query.getParameters().forEach(each -> query.setParameter(each.getName(), values.get(each.getName())));
        return query.getResultStream().map(MeasureReader::row).toList();
    }

    /** Returns the columns of a row; a query of one column has no rows, but values. */
    private static Object[] row(Object result) {
        return result instanceof Object[] columns ? columns : new Object[] {result};
    }

    /** Counts the pupils enrolled, and those of them who completed a module, alone: what a picture shows of each. */
    public Map<Object, Measures> reach(Selection selection, Dimension dimension) {
        var table = new HashMap<Object, Measures>();
        var queries = new MeasureQueries(selection, dimension);
        if (dimension == Dimension.TOTAL) {
            table.put(null, new Measures());
        }
        boolean ofStrand = selection.strand() != null;
        int at = dimension.getPaths().size();
        for (var row : rows(ofStrand ? queries.modules() : queries.pupils(), selection)) {
            long reached = number(row[ofStrand ? at : at + 1]);
            lineOf(table, unit(row, dimension)).put(Measure.REACHED, RandomRounding.round(reached, last(row)));
        }
        if (selection.language() == null) {
            for (var row : rows(queries.enrolled(), selection)) {
                lineOf(table, unit(row, dimension)).put(Measure.ENROLLED, last(row));
            }
        }
        table.values().forEach(line -> line.put(Measure.REACHED, line.number(Measure.REACHED)));
        return table;
    }

    private static Measures lineOf(Map<Object, Measures> table, Object unit) {
        return table.computeIfAbsent(unit, any -> new Measures());
    }

    /**
     * Counts the pupils who had completed a module by the end of each month of the school year, of all strands. The last month
     * has the figure that the year has everywhere.
     *
     * @return twelve figures, that of September first, for each of these age bands, and at null for all pupils
     */
    public Map<AgeBand, List<Long>> growth(Selection selection, List<AgeBand> bands) {
        var queries = new MeasureQueries(selection, Dimension.GRADE);
        var sums = new HashMap<AgeBand, MonthSums>();
        sums.put(null, new MonthSums());
        bands.forEach(band -> sums.put(band, new MonthSums()));
        for (var row : rows(queries.firsts(), selection)) {
            sumsOf(row, sums).forEach(each -> each.add(((Number) row[2]).intValue(), number(row[3]), last(row)));
        }
        for (var row : rows(queries.pupils(), selection)) {
            sumsOf(row, sums).forEach(each -> each.addToYear(number(row[3]), last(row)));
        }
        var growth = new HashMap<AgeBand, List<Long>>();
        sums.forEach((band, each) -> growth.put(band, each.rounded()));
        return growth;
    }

    private static List<MonthSums> sumsOf(Object[] row, Map<AgeBand, MonthSums> sums) {
        return sums.entrySet().stream()
                .filter(each ->
                        each.getKey() == null || each.getKey().covers((Level) row[0], ((Number) row[1]).intValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Counts the enrolled pupils by grade; empty where the selection is one of a language, of which schools say nothing. */
    public Map<GradeOf, Long> enrolled(Selection selection) {
        var pupils = new HashMap<GradeOf, Long>();
        if (selection.language() == null) {
            for (var row : rows(new MeasureQueries(selection, Dimension.GRADE).enrolled(), selection)) {
                pupils.put((GradeOf) unit(row, Dimension.GRADE), last(row));
            }
        }
        return pupils;
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
