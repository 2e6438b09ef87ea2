package ba.sigurno.ejb.register.listing;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the register of schools: all of it to an administrator, to a coordinator the schools of the authority. */
@Stateless
@RolesAllowed({"ADMIN", "COORDINATOR"})
public class SchoolRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterScope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Finds the schools that match a filter. */
    public Page<SchoolLine> search(SchoolFilter filter, Sort sort, int wished) {
        var authorities = scope.authorities(filter.authority());
        if (authorities.isEmpty()) {
            return Page.of(List.of(), 1, 0, Page.SIZE);
        }
        var found = Page.read(query(filter, sort, authorities), count(filter, authorities), wished);
        var pupils = pupils(found.items());
        return found.map(school -> new SchoolLine(school, pupils.get(school.getId())));
    }

    /**
     * Exports the schools that {@link #search} finds, with their numbers of pupils, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<School> export(SchoolFilter filter, Sort sort) {
        var authorities = scope.authorities(filter.authority());
        List<School> found = authorities.isEmpty()
                ? List.of()
                : Page.readWhole(
                        query(filter, sort, authorities)
                                .setHint("eclipselink.batch.type", "IN")
                                .setHint("eclipselink.batch", "s.figures")
                                .setHint("eclipselink.batch", "s.parent"),
                        count(filter, authorities));
        audit.recordDownload("register_action_exported", "school", "", String.valueOf(found.size()));
        return found;
    }

    private TypedQuery<School> query(SchoolFilter filter, Sort sort, List<Authority> authorities) {
        return limited(
                em.createQuery(
                        School.REGISTER + sort.orderBy("s.id", caller.account().getLanguage()), School.class),
                filter,
                authorities);
    }

    private long count(SchoolFilter filter, List<Authority> authorities) {
        return limited(em.createNamedQuery(School.REGISTER_COUNT, Long.class), filter, authorities)
                .getSingleResult();
    }

    private <T> TypedQuery<T> limited(TypedQuery<T> query, SchoolFilter filter, List<Authority> authorities) {
        var municipality = filter.municipality() == null ? null : scope.municipality(filter.municipality());
        return query.setParameter("authorities", authorities)
                .setParameter("anyMunicipality", municipality == null)
                .setParameter("municipalityId", municipality == null ? null : municipality.getId())
                .setParameter("anyLevel", filter.level() == null)
                .setParameter("level", filter.level())
                .setParameter("anyKind", filter.kind() == null)
                .setParameter("kind", filter.kind())
                .setParameter("anyState", filter.open() == null)
                .setParameter("active", filter.open())
                .setParameter("pattern", SearchPattern.inLatin(filter.text()));
    }

    /** Returns the first {@code most} open schools by name whose name or municipality holds {@code text}, for a picker. */
    public List<School> pick(String text, int most) {
        var authorities = scope.authorities();
        return authorities.isEmpty()
                ? List.of()
                : query(new SchoolFilter(text, null, null, null, null, true), Sort.by(SchoolColumn.NAME), authorities)
                        .setMaxResults(most)
                        .getResultList();
    }

    private Map<Long, Long> pupils(List<School> schools) {
        return schools.isEmpty()
                ? Map.of()
                : em.createNamedQuery(School.PUPILS, Object[].class)
                        .setParameter(
                                "schoolIds", schools.stream().map(School::getId).toList())
                        .setParameter("schoolYear", year().startYear())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Returns the present school year. */
    public SchoolYear year() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    /** Returns a school, open or closed, with authority, municipality, parent and figures. */
    public School get(String schoolId) {
        var school = scope.school(schoolId);
        // Read now: the page is drawn after the transaction.
        school.getFigures().size();
        if (school.getMergedInto() != null) {
            school.getMergedInto().getName();
        }
        return school;
    }

    /** Returns the branches of a school by name. */
    public List<School> branches(String schoolId) {
        return em.createNamedQuery(School.BRANCHES, School.class)
                .setParameter("school", scope.school(schoolId))
                .getResultList();
    }

    /** Returns the authorities whose schools the caller keeps, in the official order. */
    public List<Authority> authorities() {
        return scope.authorities();
    }

    /** Returns the first {@code most} municipalities by name whose name holds {@code text}, in either script. */
    public List<Municipality> municipalities(String text, int most) {
        var authorities = scope.authorities();
        return authorities.isEmpty()
                ? List.of()
                : em.createNamedQuery(Municipality.SEARCH, Municipality.class)
                        .setParameter("authorities", authorities)
                        .setParameter("pattern", SearchPattern.inLatin(text))
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Returns the municipality with this id, see {@link RegisterScope#id}. */
    public Municipality municipality(String id) {
        return scope.municipality(id);
    }
}
