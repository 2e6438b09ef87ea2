package ba.sigurno.ejb.participation.classreport;

import static java.util.stream.Collectors.groupingBy;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.SelectionFinder;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.participation.rollup.ClassFacts;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.participation.measure.UnitQueries;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reports every class by strand, to whom single classes are shown. The lines of a country are half a million: they are read part
 * by part, in a transaction for each, so that whoever writes them down needs no more memory for many than for few.
 */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class ClassReportService {

    /** The figures of a class in which nobody did anything: unlike those of {@code Map.of} they can be asked for null. */
    private static final Map<Long, Measures> NONE = Collections.emptyMap();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private SelectionFinder selections;

    @Inject
    private MeasureReader measures;

    @Inject
    private ClassFacts facts;

    /**
     * Returns the report of what is at an address, without its lines.
     *
     * @param startYear the calendar year in which the only school year starts; null for all
     * @throws NotFoundException when the caller may not see classes there, or there is no such year
     */
    public ClassReport report(ScopeAddress address, Integer startYear) {
        var scope = find(address);
        var choice = selections.years();
        var years = choice.stream()
                .filter(year -> startYear == null || year.startYear() == startYear)
                .toList();
        if (years.isEmpty()) {
            throw new NotFoundException("classes of " + startYear);
        }
        var strands = em.createNamedQuery(Strand.ALL, Strand.class).getResultList();
        long classes = query(UnitQueries.countOfClasses(scope.select(years.get(0))), Long.class, scope, years.get(0))
                .setParameter("schoolYears", years)
                .getSingleResult();
        return new ClassReport(
                scope,
                choice,
                years,
                query(UnitQueries.allSchools(scope.select(years.get(0))), School.class, scope, years.get(0))
                        .getResultList(),
                strands,
                classes * (strands.size() + 1),
                facts.countedAt());
    }

    /**
     * Returns the lines of a part, school by school and class by class.
     *
     * @throws NotFoundException when the caller may not see classes there
     */
    public List<ClassReportLine> lines(ScopeAddress address, ClassReport.Part part) {
        var scope = find(address);
        if (part.schools().isEmpty()) {
            return List.of();
        }
        var ids = part.schools().stream().map(School::getId).toList();
        var strands = em.createNamedQuery(Strand.ALL, Strand.class).getResultList();
        var selection = scope.select(part.year());
        var did = measures.ofClasses(selection, ids);
        var classes = query(UnitQueries.classes(selection), SchoolClass.class, scope, part.year())
                .setParameter("schoolIds", ids)
                .getResultStream()
                .collect(groupingBy(each -> each.getSchool().getId()));
        return ids.stream()
                .flatMap(id -> classes.getOrDefault(id, List.of()).stream())
                .flatMap(each -> lines(each, strands, did.getOrDefault(each.getId(), NONE)))
                .toList();
    }

    private static Stream<ClassReportLine> lines(SchoolClass of, List<Strand> strands, Map<Long, Measures> did) {
        return Stream.concat(
                Stream.of(new ClassReportLine(of, null, did.getOrDefault(null, MeasureReader.NOTHING))),
                strands.stream()
                        .map(strand -> new ClassReportLine(
                                of, strand, did.getOrDefault(strand.getId(), MeasureReader.NOTHING))));
    }

    private Scope find(ScopeAddress address) {
        var scope = scopes.find(address);
        if (scope.sums() || scope.authorities().isEmpty()) {
            throw new NotFoundException("classes of " + scope);
        }
        return scope;
    }

    /** Creates a query with those parameters of a selection that it asks for. */
    private <T> TypedQuery<T> query(String jpql, Class<T> type, Scope scope, SchoolYear year) {
        var query = em.createQuery(jpql, type);
        var values = scope.select(year).parameters();
        query.getParameters().stream()
                .filter(each -> values.containsKey(each.getName()))
                .forEach(each -> query.setParameter(each.getName(), values.get(each.getName())));
        return query;
    }
}
