package ba.sigurno.ejb.participation.measure;

import static ba.sigurno.ejb.participation.measure.MeasureRows.last;
import static ba.sigurno.ejb.participation.measure.MeasureRows.number;
import static ba.sigurno.ejb.participation.measure.MeasureRows.unit;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.participation.measure.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pupils are enrolled and how many of them completed a module, counted once by several dimensions and added up for each
 * of them. Only what is added up is rounded, each figure as one cell: so it is the one that counting it alone gives.
 */
public final class Reach {

    private final List<Dimension> dimensions;
    private final List<Object[]> reached;
    private final List<Object[]> enrolled;

    /** Takes rows with the values of the dimensions; after these the first count is what is meant, the last the cell key. */
    Reach(List<Dimension> dimensions, List<Object[]> reached, List<Object[]> enrolled) {
        this.dimensions = dimensions;
        this.reached = reached;
        this.enrolled = enrolled;
    }

    /** Returns the figures by one of the dimensions, or of all in one. */
    public Map<Object, Measures> by(Dimension dimension) {
        int at = dimension == Dimension.TOTAL ? 0 : columns(dimensions.subList(0, dimensions.indexOf(dimension)));
        var figures = new HashMap<Object, Measures>();
        if (dimension == Dimension.TOTAL) {
            figures.put(null, new Measures());
        }
        var keys = new HashMap<Object, Long>();
        for (var row : reached) {
            var unit = unit(row, at, dimension);
            add(figures, unit, Measure.REACHED, number(row[columns(dimensions)]));
            keys.merge(unit, last(row), Long::sum);
        }
        for (var row : enrolled) {
            add(figures, unit(row, at, dimension), Measure.ENROLLED, last(row));
        }
        figures.forEach((unit, line) -> line.put(
                Measure.REACHED, RandomRounding.round(line.number(Measure.REACHED), keys.getOrDefault(unit, 0L))));
        return figures;
    }

    private static void add(Map<Object, Measures> figures, Object unit, Measure measure, long number) {
        var line = figures.computeIfAbsent(unit, any -> new Measures());
        line.put(measure, line.number(measure) + number);
    }

    /** Returns how many pupils of an age band are enrolled, of all when that is null; counted by grade. */
    public long enrolled(AgeBand band) {
        return by(Dimension.GRADE).entrySet().stream()
                .filter(each -> ((GradeOf) each.getKey()).isOf(band))
                .mapToLong(each -> each.getValue().number(Measure.ENROLLED))
                .sum();
    }

    /** Adds how many pupils of an age band completed a module in the year, of all when that is null; counted by grade. */
    void addTo(MonthSums sums, AgeBand band) {
        int grade = columns(dimensions.subList(0, dimensions.indexOf(Dimension.GRADE)));
        reached.stream()
                .filter(row -> ((GradeOf) unit(row, grade, Dimension.GRADE)).isOf(band))
                .forEach(row -> sums.addToYear(number(row[columns(dimensions)]), last(row)));
    }

    private static int columns(List<Dimension> dimensions) {
        return dimensions.stream().mapToInt(each -> each.getPaths().size()).sum();
    }
}
