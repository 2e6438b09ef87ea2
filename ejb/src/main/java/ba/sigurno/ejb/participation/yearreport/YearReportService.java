package ba.sigurno.ejb.participation.yearreport;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.ReportUnits;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.ejb.participation.picture.PictureService;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.participation.measure.Dimension;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Gives the yearly report of a jurisdiction, a part of it or the country, to whom its figures are shown. */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class YearReportService {

    @Inject
    private PictureService pictures;

    @Inject
    private MeasureReader measures;

    @Inject
    private ReportUnits units;

    @Inject
    private Clock clock;

    /**
     * Returns the report of a school year, of all age bands, strands and languages.
     *
     * @param startYear the calendar year in which it starts; null for the current one
     * @throws NotFoundException when the caller may not see what is at the address, or there is no such year
     */
    public YearReport report(ScopeAddress address, Integer startYear) {
        var drawn = pictures.pictures(address, new ReportFilter(startYear, null, null, null));
        var selection = drawn.selection();
        var dimension = dimension(drawn.scope());
        return new YearReport(
                drawn,
                measures.read(selection, Dimension.TOTAL).get(null),
                measures.read(selection.in(selection.year().previous()), Dimension.TOTAL)
                        .get(null),
                dimension,
                dimension == null ? List.of() : units.lines(selection, dimension, measures.read(selection, dimension)),
                clock.instant());
    }

    private static Dimension dimension(Scope scope) {
        if (scope.isOfSeveral()) {
            return Dimension.AUTHORITY;
        }
        if (scope.sums() || scope.school() != null) {
            return null;
        }
        return scope.municipality() == null ? Dimension.MUNICIPALITY : Dimension.SCHOOL;
    }
}
