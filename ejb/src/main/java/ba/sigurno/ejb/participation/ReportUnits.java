package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.participation.measure.GradeOf;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import ba.sigurno.persistence.participation.measure.UnitQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the lines of a report: who has no figures has a line too. */
@ApplicationScoped
public class ReportUnits {

    @PersistenceContext
    private EntityManager em;

    /** Returns a line for each unit of the dimension. */
    public List<ReportLine> lines(Selection selection, Dimension dimension, Map<Object, Measures> figures) {
        return switch (dimension) {
            case AUTHORITY -> lines(selection.authorities(), figures);
            case MUNICIPALITY -> withUnknown(lines(units(UnitQueries.MUNICIPALITIES, selection), figures), figures);
            case SCHOOL -> lines(units(UnitQueries.schools(selection), selection), figures);
            case CLASS -> lines(units(UnitQueries.CLASSES, selection), figures);
            case STRAND -> lines(em.createNamedQuery(Strand.ALL, Strand.class).getResultList(), figures);
            case GRADE -> inOrder(figures.keySet().stream().map(GradeOf.class::cast), figures);
            case LANGUAGE -> inOrder(figures.keySet().stream().map(Language.class::cast), figures);
            case TOTAL, MONTH -> throw new IllegalArgumentException("no lines by " + dimension);
        };
    }

    private List<? extends BaseEntity> units(String jpql, Selection selection) {
        var query = em.createQuery(jpql, BaseEntity.class);
        var values = selection.parameters();
        query.getParameters().forEach(each -> query.setParameter(each.getName(), values.get(each.getName())));
        return query.getResultList();
    }

    private static List<ReportLine> lines(List<? extends BaseEntity> units, Map<Object, Measures> figures) {
        return units.stream()
                .map(unit -> new ReportLine(unit, figures.getOrDefault(unit.getId(), MeasureReader.NOTHING)))
                .toList();
    }

    private static List<ReportLine> withUnknown(List<ReportLine> known, Map<Object, Measures> figures) {
        var all = new ArrayList<>(known);
        if (figures.containsKey(null)) {
            all.add(new ReportLine(null, figures.get(null)));
        }
        return all;
    }

    private static List<ReportLine> inOrder(Stream<? extends Comparable<?>> units, Map<Object, Measures> figures) {
        return units.sorted()
                .map(unit -> new ReportLine(unit, figures.get(unit)))
                .toList();
    }
}
