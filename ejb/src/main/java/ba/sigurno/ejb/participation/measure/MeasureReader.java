package ba.sigurno.ejb.participation.measure;

import static ba.sigurno.ejb.participation.measure.MeasureRows.last;
import static ba.sigurno.ejb.participation.measure.MeasureRows.number;
import static ba.sigurno.ejb.participation.measure.MeasureRows.unit;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.MeasureQueries;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts a selection by a dimension. Beside {@link PictureReader} it is the only way to the figures about pupils, and rounds
 * them: no page, file or mail can show one as it is. The number of statements does not grow with the number of lines.
 */
@ApplicationScoped
public class MeasureReader {

    /** The figures of who did nothing. */
    public static final Measures NOTHING = new Measures();

    /** What was known is said of so many answers at least. */
    private static final long MIN_ANSWERS = 20;

    /** And of so many pupils, as a figure of them would be shown: a mean about fewer would be one about a few children. */
    private static final long MIN_PUPILS = 10;

    private static final long PERCENT = 100;

    /** A row without any count, of at least as many columns as any question has. */
    private static final Object[] NO_COUNTS = new Object[12];

    private static final Filler TEACHERS = counted(Measure.TEACHERS);

    private static final Filler CERTIFICATES = counted(Measure.CERTIFIED, Measure.CERTIFICATES);

    private static final Filler EXPIRING = counted(Measure.EXPIRING);

    @Inject
    private MeasureRows rows;

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
            rows.read(queries.teachers(), selection).forEach(row -> TEACHERS.fill(table.total, row, 0));
            rows.read(queries.certificates(), selection).forEach(row -> CERTIFICATES.fill(table.total, row, 0));
            rows.read(queries.expiring(), selection).forEach(row -> EXPIRING.fill(table.total, row, 0));
        }
        return new Figures(table.total, table.lines);
    }

    /** Counts what pupils did, alone. */
    public Map<Object, Measures> pupils(Selection selection, Dimension dimension) {
        var table = new Table(selection, dimension);
        pupils(table);
        return table.lines;
    }

    /**
     * Counts what the pupils of each class of some schools did, in all and by strand.
     *
     * @return by the id of a class the figures by the id of a strand, and at null those of all; what has none is missing
     */
    public Map<Long, Map<Long, Measures>> ofClasses(Selection selection, Collection<Long> schoolIds) {
        var values = selection.parameters();
        values.put("schoolIds", schoolIds);
        var queries = new MeasureQueries(selection, Dimension.CLASS);
        var classes = new HashMap<Long, Map<Long, Measures>>();
        for (var row : rows.read(queries.pupilsOfSchools(), values)) {
            var line = lineOf(classes, row, null);
            rounded(Measure.PUPILS, Measure.REACHED).fill(line, row, 1);
            modules(line, row, 4);
        }
        for (var row : rows.read(queries.strandsOfSchools(), values)) {
            var line = lineOf(classes, row, (Long) row[1]);
            line.put(Measure.PUPILS, lineOf(classes, row, null).get(Measure.PUPILS));
            rounded(Measure.REACHED).fill(line, row, 2);
            modules(line, row, 3);
        }
        return classes;
    }

    private static Measures lineOf(Map<Long, Map<Long, Measures>> classes, Object[] row, Long strand) {
        return classes.computeIfAbsent((Long) row[0], any -> new HashMap<>())
                .computeIfAbsent(strand, any -> new Measures());
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
            table.fill(table.queries.expiring(), EXPIRING);
        }
        if (dimension == Dimension.GRADE && Measure.MET.isCounted(selection, dimension)) {
            table.fill(table.queries.metByGrade(), counted(Measure.MET));
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
        for (var row : rows.read(new MeasureQueries(selection, dimension).reachedBefore(), values)) {
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
        if (table.selection.school() == null
                && table.dimension.isOfSchools()
                && Measure.ENTRANTS.isCounted(table.selection, Dimension.TOTAL)) {
            entrants(table);
        }
        if (!Measure.ENTRANTS.isCounted(table.selection, table.dimension)) {
            table.lines.values().forEach(line -> line.put(Measure.ENTRANTS, null));
        }
        if (!Measure.ENTRANTS.isCounted(table.selection, Dimension.TOTAL)) {
            table.total.put(Measure.ENTRANTS, null);
        }
    }

    /**
     * Takes who took part in a competition, without schools from which few did: the boards show the others as they are, and
     * what is left of a sum would tell of these.
     */
    private void entrants(Table table) {
        int at = table.dimension.getPaths().size();
        var schools = rows.read(table.queries.entrantsOfSchools(), table.selection).stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(unit(row, table.dimension))));
        table.lines.forEach((unit, line) -> line.put(
                Measure.ENTRANTS, rounded(schools.getOrDefault(Optional.ofNullable(unit), List.of()), at + 1)));
        table.total.put(
                Measure.ENTRANTS,
                rounded(schools.values().stream().flatMap(List::stream).toList(), at + 1));
    }

    /** Rounds the sum of a column, whose keys stand in the last one. */
    private static long rounded(List<Object[]> rows, int column) {
        return RandomRounding.round(
                rows.stream().mapToLong(row -> number(row[column])).sum(),
                rows.stream().mapToLong(MeasureRows::last).sum());
    }

    /** Takes the number of pupils alone: how many completed a module of the strand, the modules tell. */
    private static void pupilsOfClasses(Measures line, Object[] row, int at) {
        line.put(Measure.PUPILS, RandomRounding.round(number(row[at]), last(row)));
        line.put(Measure.REACHED, 0L);
    }

    /** Takes what was done with modules, and what was known where it is said of enough answers and pupils. */
    private static void modules(Measures line, Object[] row, int at) {
        rounded(Measure.BEGUN, Measure.COMPLETIONS).fill(line, row, at);
        double paired = number(row[at + 2]);
        if (paired >= MIN_ANSWERS && line.number(Measure.REACHED) >= MIN_PUPILS) {
            line.put(Measure.BEFORE, Math.round(number(row[at + 3]) / paired));
            line.put(Measure.AFTER, Math.round(number(row[at + 4]) / paired));
        }
        double asked = number(row[at + 5]);
        if (asked >= MIN_ANSWERS && RandomRounding.round(number(row[at + 7]), last(row)) >= MIN_PUPILS) {
            line.put(Measure.QUIZ_CORRECT, Math.round(number(row[at + 6]) * PERCENT / asked));
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
            var counts = rows.read(query, selection);
            counts.forEach(
                    row -> filler.fill(lines.computeIfAbsent(unit(row, dimension), any -> new Measures()), row, at));
            if (at > 0) {
                filler.fill(total, counts.isEmpty() ? NO_COUNTS : sums(counts, at), 0);
            }
        }
    }

    private static Object[] sums(List<Object[]> rows, int from) {
        return IntStream.range(from, rows.get(0).length)
                .mapToObj(column ->
                        rows.stream().mapToLong(row -> number(row[column])).sum())
                .toArray();
    }
}
