package ba.sigurno.ejb.participation.picture;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.ReportLine;
import ba.sigurno.ejb.participation.ReportUnits;
import ba.sigurno.ejb.participation.SelectionFinder;
import ba.sigurno.ejb.participation.measure.PictureReader;
import ba.sigurno.ejb.participation.measure.Reach;
import ba.sigurno.ejb.participation.rollup.ClassFacts;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows participation in pictures, to whom and of what {@link ba.sigurno.ejb.participation.ParticipationService} shows its figures. */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class PictureService {

    private static final int MONTHS = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private SelectionFinder selections;

    @Inject
    private PictureReader measures;

    @Inject
    private ReportUnits units;

    @Inject
    private ClassFacts facts;

    @Inject
    private Clock clock;

    /**
     * Returns what is drawn of what is at an address.
     *
     * @throws NotFoundException when the caller may not see it, or the filter names what there is not
     */
    public ReportPictures pictures(ScopeAddress address, ReportFilter filter) {
        var scope = scopes.find(address);
        var years = selections.years();
        var selection = selections.select(scope, filter, years);
        if (scope.authorities().isEmpty()) {
            throw new NotFoundException("schools of " + scope);
        }
        var reach = measures.reach(
                selection,
                scope.isOfSeveral() ? Dimension.AUTHORITY : Dimension.SCHOOL,
                Dimension.MUNICIPALITY,
                Dimension.GRADE);
        var total = new ReportLine(null, reach.by(Dimension.TOTAL).get(null));
        var authorities = scope.isOfSeveral() ? lines(selection, reach, Dimension.AUTHORITY) : List.<ReportLine>of();
        var municipalities =
                hasMunicipalities(scope) ? lines(selection, reach, Dimension.MUNICIPALITY) : List.<ReportLine>of();
        var trends = selection.strand() == null ? trends(selection, reach) : List.<Trend>of();
        return new ReportPictures(
                scope,
                selection,
                years,
                total,
                authorities,
                municipalities,
                Ranked.best(compared(scope, selection, reach, authorities, municipalities)),
                trends.isEmpty() ? null : trends.get(0),
                trends.isEmpty() ? trends : trends.subList(1, trends.size()),
                units.lines(selection, Dimension.GRADE, measures.met(selection)),
                facts.countedAt());
    }

    /** Returns whether the caller sees more than one municipality, each for itself: where schools are, or the whole country. */
    private static boolean hasMunicipalities(Scope scope) {
        return !scope.sums() && scope.municipality() == null && scope.school() == null;
    }

    private List<ReportLine> compared(
            Scope scope,
            Selection selection,
            Reach reach,
            List<ReportLine> authorities,
            List<ReportLine> municipalities) {
        if (scope.isOfSeveral()) {
            return scope.sums() ? authorities : municipalities;
        }
        return scope.sums() || scope.school() != null ? List.of() : lines(selection, reach, Dimension.SCHOOL);
    }

    private List<ReportLine> lines(Selection selection, Reach reach, Dimension dimension) {
        return units.lines(selection, dimension, reach.by(dimension));
    }

    /** Returns the year of all pupils, and of each age band that there is. */
    private List<Trend> trends(Selection selection, Reach reach) {
        var before = selection.in(selection.year().previous());
        var bands = em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList().stream()
                .filter(band ->
                        selection.ageBand() == null || selection.ageBand().equals(band))
                .toList();
        var now = counted(selection, reach, bands);
        var earlier = counted(before, measures.reach(before, Dimension.GRADE), bands);
        int over = monthsOver(selection);
        int begun = Math.min(MONTHS, over + 1);
        var trends = new ArrayList<Trend>();
        trends.add(new Trend(null, now.series(null, begun), earlier.series(null, MONTHS), over));
        for (var band : bands) {
            trends.add(new Trend(band, now.series(band, begun), earlier.series(band, MONTHS), over));
        }
        return trends;
    }

    private int monthsOver(Selection selection) {
        long months = ChronoUnit.MONTHS.between(selection.year().firstDay(), LocalDate.now(clock));
        return (int) Math.max(0, Math.min(MONTHS, months));
    }

    private CountedYear counted(Selection selection, Reach reach, List<AgeBand> bands) {
        return new CountedYear(selection.year(), reach, measures.growth(selection, reach, bands));
    }

    /** What is counted of one school year. */
    private record CountedYear(SchoolYear year, Reach reach, Map<AgeBand, List<Long>> growth) {

        private Series series(AgeBand band, int months) {
            return new Series(year, reach.enrolled(band), growth.get(band).subList(0, months));
        }
    }
}
