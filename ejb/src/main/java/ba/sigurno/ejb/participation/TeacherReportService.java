package ba.sigurno.ejb.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.participation.Counts;
import ba.sigurno.persistence.participation.TeacherAwards;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Shows coordinators the trainings and certificates of their own schools' teachers; no results, no tasks, no remarks.
 * An authority that coordinates others sees sums only.
 */
@Stateless
@RolesAllowed("COORDINATOR")
public class TeacherReportService {

    /** Teachers whose certificates are read at a time. */
    private static final int CHUNK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private TeacherSums sums;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /**
     * Filters the teachers.
     *
     * @param authorityCode one of the caller's authorities; null for the first
     * @param text part of the name; null for all
     * @param schoolId the public id of their school; null for all
     */
    public record Filter(String authorityCode, String text, String schoolId) {

        /** Treats blank parts as null. */
        public Filter {
            authorityCode = filled(authorityCode);
            text = filled(text);
            schoolId = filled(schoolId);
        }

        private static String filled(String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    /** Returns one page of the teachers, and the sums of the whole jurisdiction. */
    public TeacherReport report(Filter filter, Sort sort, int wished, Language reader) {
        var jurisdiction = scopes.jurisdiction(filter.authorityCode());
        var authority = jurisdiction.authority();
        boolean named = !jurisdiction.sums();
        // Read first: the statements that follow find the editions of these programmes in the persistence context.
        var programmes = sums.of(jurisdiction, reader);
        var teachers = named
                ? page(authority, filter, sort, wished, reader)
                : Page.<TeacherReport.Row>of(List.of(), 1, 0, Page.SIZE);
        return new TeacherReport(authority, named, teachers, programmes);
    }

    /** Returns whether an authority sees teachers by name; one that coordinates others sees sums. */
    public boolean isNamed(String authorityCode) {
        return !scopes.jurisdiction(authorityCode).sums();
    }

    /** Returns the sums of the whole jurisdiction, for download. */
    public List<TeacherReport.Programme> sums(String authorityCode, Language reader) {
        return sums.of(scopes.jurisdiction(authorityCode), reader);
    }

    /**
     * Returns all teachers that match the filter, for download; none for an authority that sees sums.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<TeacherReport.Row> all(Filter filter, Sort sort, Language reader) {
        var jurisdiction = scopes.jurisdiction(filter.authorityCode());
        var rows = new ArrayList<TeacherReport.Row>();
        if (jurisdiction.sums()) {
            return rows;
        }
        var authority = jurisdiction.authority();
        var teachers = Page.readWhole(teachers(authority, filter, sort, reader), count(authority, filter));
        for (int read = 0; read < teachers.size(); read += CHUNK) {
            var chunk = teachers.subList(read, Math.min(read + CHUNK, teachers.size()));
            rows.addAll(rows(chunk, authority, reader));
        }
        audit.recordDownload(
                "participation_action_teachers_downloaded",
                "authority",
                authority.getCode(),
                authority.getCode() + AuditService.SEPARATOR + rows.size());
        return rows;
    }

    /** Returns the schools that the caller can filter by; none for an authority that sees sums. */
    public List<School> schools(String authorityCode) {
        var jurisdiction = scopes.jurisdiction(authorityCode);
        return jurisdiction.sums()
                ? List.of()
                : em.createQuery(Counts.SCHOOLS, School.class)
                        .setParameter("authorities", jurisdiction.authorities())
                        .getResultList();
    }

    private Page<TeacherReport.Row> page(Authority authority, Filter filter, Sort sort, int wished, Language reader) {
        var page = Page.read(teachers(authority, filter, sort, reader), count(authority, filter), wished);
        return Page.of(rows(page.items(), authority, reader), page.page(), page.total(), Page.SIZE);
    }

    private long count(Authority authority, Filter filter) {
        return query(TeacherAwards.COUNT, Long.class, authority, filter).getSingleResult();
    }

    private TypedQuery<Account> teachers(Authority authority, Filter filter, Sort sort, Language reader) {
        return query(TeacherAwards.TEACHERS + sort.orderBy("a.id", reader), Account.class, authority, filter);
    }

    private <T> TypedQuery<T> query(String query, Class<T> type, Authority authority, Filter filter) {
        return em.createQuery(query, type)
                .setParameter("authorities", List.of(authority))
                .setParameter("pattern", SearchPattern.inLatin(filter.text()))
                .setParameter("schoolId", filter.schoolId());
    }

    private List<TeacherReport.Row> rows(List<Account> teachers, Authority authority, Language reader) {
        if (teachers.isEmpty()) {
            return List.of();
        }
        var ids = teachers.stream().map(Account::getId).toList();
        var schools = em.createQuery(TeacherAwards.SCHOOLS, RoleGrant.class)
                .setParameter("accounts", teachers)
                .setParameter("authorities", List.of(authority))
                .getResultStream()
                .collect(groupingBy(
                        RoleGrant::getAccount,
                        mapping(grant -> grant.getSchool().getName(), joining(", "))));
        var certificates = em.createQuery(TeacherAwards.CERTIFICATES, Certificate.class)
                .setParameter("accountIds", ids)
                .getResultStream()
                .collect(groupingBy(Certificate::getAccountId));
        var begun = em.createQuery(TeacherAwards.BEGUN, Registration.class)
                .setParameter("accountIds", ids)
                .getResultStream()
                .collect(groupingBy(seat -> seat.getAccount().getId()));
        return teachers.stream()
                .map(teacher -> row(
                        teacher.getDisplayName(),
                        schools.getOrDefault(teacher, ""),
                        certificates.getOrDefault(teacher.getId(), List.of()),
                        begun.getOrDefault(teacher.getId(), List.of()),
                        reader))
                .toList();
    }

    private TeacherReport.Row row(
            String name, String schools, List<Certificate> certificates, List<Registration> begun, Language reader) {
        var today = Dates.local(clock.instant()).toLocalDate();
        var told = new HashSet<String>();
        var awards = certificates.stream()
                .filter(certificate -> told.add(certificate.getProgrammeId()))
                .map(certificate -> award(certificate, today, reader))
                .toList();
        var titles = begun.stream()
                .map(seat -> ProgrammeTexts.title(seat.getSession().getEdition(), reader))
                .distinct()
                .toList();
        return new TeacherReport.Row(name, schools, awards, titles);
    }

    private static TeacherReport.Award award(Certificate certificate, LocalDate today, Language reader) {
        var until = certificate.getValidUntil();
        return new TeacherReport.Award(
                Rendition.of(certificate, reader).programmeTitle(), until, until == null || !until.isBefore(today));
    }
}
