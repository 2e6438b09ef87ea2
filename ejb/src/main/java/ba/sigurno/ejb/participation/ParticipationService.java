package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.ejb.participation.rollup.ClassFacts;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.participation.attention.AttentionQueries;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.MeasureQueries;
import ba.sigurno.persistence.participation.measure.Selection;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Shows participation: coordinators that of their own jurisdiction, down to the classes of a school; an authority that
 * coordinates others the sums of these; the centre the country. The number of statements does not grow with what is counted.
 */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class ParticipationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private MeasureReader measures;

    @Inject
    private SelectionFinder selections;

    @Inject
    private ReportUnits units;

    @Inject
    private ClassFacts facts;

    @Inject
    private Clock clock;

    /** Returns the authorities to choose from, in the official order: the caller's, or all for the centre. */
    public List<Authority> authorities() {
        return scopes.isOfCentre()
                ? em.createNamedQuery(Authority.ALL, Authority.class).getResultList()
                : scopes.own();
    }

    /**
     * Returns the report of what is at an address.
     *
     * @param wished the breakdown; null, or one that it does not have, for its default
     * @throws NotFoundException when the caller may not see it, or the filter names what there is not
     */
    public ParticipationReport report(ScopeAddress address, ReportFilter filter, Dimension wished) {
        var scope = scopes.find(address);
        var years = selections.years();
        var selection = selections.select(scope, filter, years);
        var dimensions = dimensions(scope);
        var dimension = wished != null && dimensions.contains(wished) ? wished : dimensions.get(0);
        boolean empty = scope.authorities().isEmpty();
        var figures = empty
                ? new MeasureReader.Figures(MeasureReader.NOTHING, Map.of())
                : measures.readWithTotal(selection, dimension);
        return new ParticipationReport(
                scope,
                selection,
                years,
                dimensions,
                dimension,
                figures.total(),
                empty ? List.of() : units.lines(selection, dimension, figures.lines()),
                empty ? 0 : trainings(selection),
                facts.countedAt(),
                scope.school() == null ? null : contact(scope.school()));
    }

    private SchoolContact contact(School school) {
        return new SchoolContact(
                school.getTelephone(),
                school.getEmail(),
                em.createQuery(AttentionQueries.COORDINATORS, RoleGrant.class)
                        .setParameter("schools", List.of(school))
                        .getResultStream()
                        .map(grant -> Contact.of(grant.getAccount()))
                        .toList());
    }

    private static List<Dimension> dimensions(Scope scope) {
        if (scope.school() != null) {
            return List.of(Dimension.CLASS, Dimension.GRADE, Dimension.STRAND);
        }
        if (scope.municipality() != null) {
            return List.of(Dimension.SCHOOL, Dimension.GRADE, Dimension.STRAND, Dimension.LANGUAGE);
        }
        if (scope.isOfSeveral()) {
            return List.of(Dimension.AUTHORITY, Dimension.GRADE, Dimension.STRAND, Dimension.LANGUAGE);
        }
        return scope.sums()
                ? List.of(Dimension.GRADE, Dimension.STRAND, Dimension.LANGUAGE)
                : List.of(
                        Dimension.SCHOOL,
                        Dimension.MUNICIPALITY,
                        Dimension.GRADE,
                        Dimension.STRAND,
                        Dimension.LANGUAGE);
    }

    private long trainings(Selection selection) {
        var end = begin(selection.year().next());
        return em.createQuery(MeasureQueries.TRAININGS, Long.class)
                .setParameter("authorities", selection.authorities())
                .setParameter("from", begin(selection.year()))
                .setParameter("until", end.isBefore(clock.instant()) ? end : clock.instant())
                .getSingleResult();
    }

    private static Instant begin(SchoolYear year) {
        return year.firstDay().atStartOfDay(ClockProducer.ZONE).toInstant();
    }
}
