package ba.sigurno.ejb.participation.measure;

import static ba.sigurno.ejb.participation.measure.MeasureRows.last;
import static ba.sigurno.ejb.participation.measure.MeasureRows.number;
import static ba.sigurno.ejb.participation.measure.MeasureRows.unit;

import ba.sigurno.ejb.disclosure.RandomRounding;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.MeasureQueries;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what pictures show, and no more than that. As {@link MeasureReader} does, it rounds all that is about pupils. */
@ApplicationScoped
public class PictureReader {

    @Inject
    private MeasureRows counted;

    /** Counts the pupils enrolled, and those of them who completed a module, alone: what a picture shows of each. */
    public Map<Object, Measures> reach(Selection selection, Dimension dimension) {
        var table = new HashMap<Object, Measures>();
        var queries = new MeasureQueries(selection, dimension);
        if (dimension == Dimension.TOTAL) {
            table.put(null, new Measures());
        }
        int at = dimension.getPaths().size();
        for (var row : counted.read(selection.strand() == null ? queries.reached() : queries.modules(), selection)) {
            long reached = number(row[at]);
            lineOf(table, unit(row, dimension)).put(Measure.REACHED, RandomRounding.round(reached, last(row)));
        }
        if (selection.language() == null) {
            for (var row : counted.read(queries.enrolled(), selection)) {
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
        for (var row : counted.read(queries.firsts(), selection)) {
            sumsOf(row, sums).forEach(each -> each.add(((Number) row[2]).intValue(), number(row[3]), last(row)));
        }
        for (var row : counted.read(queries.reached(), selection)) {
            sumsOf(row, sums).forEach(each -> each.addToYear(number(row[2]), last(row)));
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
            for (var row : counted.read(new MeasureQueries(selection, Dimension.GRADE).enrolled(), selection)) {
                pupils.put((GradeOf) unit(row, Dimension.GRADE), last(row));
            }
        }
        return pupils;
    }

    /** Counts the pupils whom workshops met by grade; empty where that is not counted. */
    public Map<Object, Measures> met(Selection selection) {
        var table = new HashMap<Object, Measures>();
        if (Measure.MET.isCounted(selection, Dimension.GRADE)) {
            for (var row : counted.read(new MeasureQueries(selection, Dimension.GRADE).metByGrade(), selection)) {
                lineOf(table, unit(row, Dimension.GRADE)).put(Measure.MET, last(row));
            }
        }
        return table;
    }
}
