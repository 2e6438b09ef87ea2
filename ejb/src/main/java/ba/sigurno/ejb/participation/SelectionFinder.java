package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.participation.measure.MeasureQueries;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Finds what is counted: a filter of an address, applied to what the caller may look at. */
@ApplicationScoped
public class SelectionFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Returns what a filter selects of a scope.
     *
     * @throws NotFoundException when it names a school year, an age band or a strand that there is not
     */
    public Selection select(Scope scope, ReportFilter filter, List<SchoolYear> years) {
        var year = filter.startYear() == null ? current() : new SchoolYear(filter.startYear());
        if (!years.contains(year)) {
            throw new NotFoundException("participation in " + year);
        }
        return scope.select(
                year,
                filter.ageBand() == null ? null : named(AgeBand.BY_CODE, AgeBand.class, filter.ageBand()),
                filter.strand() == null ? null : named(Strand.BY_CODE, Strand.class, filter.strand()),
                filter.language());
    }

    private <T> T named(String query, Class<T> type, String code) {
        return em.createNamedQuery(query, type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + code));
    }

    /**
     * Returns the school years in which there is something to count, with the current one; the newest first. They are those of the
     * whole country: a link that leads from a part to another keeps its year.
     */
    public List<SchoolYear> years() {
        var years = new TreeSet<SchoolYear>(Comparator.reverseOrder());
        years.add(current());
        years.addAll(em.createQuery(MeasureQueries.YEARS, SchoolYear.class).getResultList());
        return List.copyOf(years);
    }

    private SchoolYear current() {
        return SchoolYear.of(LocalDate.now(clock));
    }
}
