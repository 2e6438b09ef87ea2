package ba.sigurno.ejb.participation.measure;

import static ba.sigurno.ejb.participation.measure.MeasureRows.last;
import static ba.sigurno.ejb.participation.measure.MeasureRows.number;
import static ba.sigurno.ejb.participation.measure.MeasureRows.unit;

import ba.sigurno.persistence.framework.AgeBand;
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
    public Reach reach(Selection selection, Dimension... dimensions) {
        var queries = new MeasureQueries(selection, dimensions);
        return new Reach(
                List.of(dimensions),
                counted.read(selection.strand() == null ? queries.reached() : queries.modules(), selection),
                selection.language() == null ? counted.read(queries.enrolled(), selection) : List.of());
    }

    /**
     * Counts the pupils who had completed a module by the end of each month of the school year, of all strands. The last month
     * has the figure that the year has everywhere.
     *
     * @param year the same selection by grade, perhaps among other dimensions
     * @return twelve figures, that of September first, for each of these age bands, and at null for all pupils
     */
    public Map<AgeBand, List<Long>> growth(Selection selection, Reach year, List<AgeBand> bands) {
        var firsts = counted.read(MeasureQueries.firsts(selection), selection);
        var growth = new HashMap<AgeBand, List<Long>>();
        growth.put(null, growth(firsts, year, null));
        bands.forEach(band -> growth.put(band, growth(firsts, year, band)));
        return growth;
    }

    private static List<Long> growth(List<Object[]> firsts, Reach year, AgeBand band) {
        var sums = new MonthSums();
        firsts.stream()
                .filter(row -> ((GradeOf) unit(row, Dimension.GRADE)).isOf(band))
                .forEach(row -> sums.add(((Number) row[2]).intValue(), number(row[3]), last(row)));
        year.addTo(sums, band);
        return sums.rounded();
    }

    /** Counts the pupils whom workshops met by grade; empty where that is not counted. */
    public Map<Object, Measures> met(Selection selection) {
        var table = new HashMap<Object, Measures>();
        if (Measure.MET.isCounted(selection, Dimension.GRADE)) {
            for (var row : counted.read(new MeasureQueries(selection, Dimension.GRADE).metByGrade(), selection)) {
                var line = new Measures();
                line.put(Measure.MET, last(row));
                table.put(unit(row, Dimension.GRADE), line);
            }
        }
        return table;
    }
}
