package ba.sigurno.ejb.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import ba.sigurno.ejb.certificate.Rendition;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.ejb.schema.Page;
import ba.sigurno.ejb.schema.SearchPattern;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.identity.RoleGrant;
import ba.sigurno.persistence.participation.Counts;
import ba.sigurno.persistence.participation.TeacherAwards;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.training.Registration;
import ba.sigurno.persistence.training.TrainingProgramme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells coordinators which trainings the teachers of their own schools are in and which certificates they hold; no results,
 * no tasks, no remarks. An authority that coordinates others sees sums only.
 */
@Stateless
@RolesAllowed("COORDINATOR")
public class TeacherReportService {

    /** So many teachers are written at a time. */
    private static final int CHUNK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Which teachers.
     *
     * @param authorityCode one of the caller's authorities; null for the first
     * @param text part of the name; null for all
     * @param schoolId the public id of their school; null for all
     */
    public record Filter(String authorityCode, String text, String schoolId) {}

    /** One page of the teachers, and the sums of the whole jurisdiction. */
    public TeacherReport report(Filter filter, int wished, Language reader) {
        var authority = authority(filter.authorityCode());
        boolean named = authority.getCompetence() != Competence.COORDINATING;
        var authorities = named ? List.of(authority) : coordinated(authority);
        // First: what follows finds the editions of these programmes read.
        var programmes = authorities.isEmpty() ? List.<TeacherReport.Programme>of() : programmes(authorities, reader);
        var teachers = named
                ? page(authority, filter, wished, reader)
                : Page.<TeacherReport.Row>of(List.of(), 1, 0, Page.SIZE);
        return new TeacherReport(authority, named, teachers, programmes);
    }

    /** All teachers that the filter finds, to be taken away; none for an authority that sees sums. */
    public List<TeacherReport.Row> all(Filter filter, Language reader) {
        var authority = authority(filter.authorityCode());
        var rows = new ArrayList<TeacherReport.Row>();
        if (authority.getCompetence() == Competence.COORDINATING) {
            return rows;
        }
        List<Account> teachers;
        do {
            teachers = query(TeacherAwards.TEACHERS, Account.class, authority, filter)
                    .setFirstResult(rows.size())
                    .setMaxResults(CHUNK)
                    .getResultList();
            rows.addAll(rows(teachers, authority, reader));
        } while (teachers.size() == CHUNK);
        return rows;
    }

    /** The schools that the caller can filter by; none for an authority that sees sums. */
    public List<School> schools(String authorityCode) {
        var authority = authority(authorityCode);
        return authority.getCompetence() == Competence.COORDINATING
                ? List.of()
                : em.createQuery(Counts.SCHOOLS, School.class)
                        .setParameter("authorities", List.of(authority))
                        .getResultList();
    }

    private Authority authority(String code) {
        return caller.account().authorities().stream()
                .sorted(Comparator.comparing(Authority::getId))
                .filter(own -> code == null || own.getCode().equals(code))
                .findFirst()
                .map(own -> em.find(Authority.class, own.getId()))
                .orElseThrow(() -> new NotFoundException("teachers of " + code));
    }

    private List<Authority> coordinated(Authority authority) {
        return em.createNamedQuery(Authority.COORDINATED, Authority.class)
                .setParameter("authority", authority)
                .getResultList();
    }

    private Page<TeacherReport.Row> page(Authority authority, Filter filter, int wished, Language reader) {
        long total = query(TeacherAwards.COUNT, Long.class, authority, filter).getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var teachers = query(TeacherAwards.TEACHERS, Account.class, authority, filter)
                .setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        return Page.of(rows(teachers, authority, reader), page, total, Page.SIZE);
    }

    private <T> TypedQuery<T> query(String query, Class<T> type, Authority authority, Filter filter) {
        return em.createQuery(query, type)
                .setParameter("authorities", List.of(authority))
                .setParameter("pattern", SearchPattern.containing(filter.text()))
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
        var certificates = batched(em.createQuery(TeacherAwards.CERTIFICATES, Certificate.class), "c.texts", ids)
                .collect(groupingBy(Certificate::getAccountId));
        var seats = batched(em.createQuery(TeacherAwards.SEATS, Registration.class), "r.session.edition.texts", ids)
                .collect(groupingBy(seat -> seat.getAccount().getId()));
        return teachers.stream()
                .map(teacher -> row(
                        teacher.getDisplayName(),
                        schools.getOrDefault(teacher, ""),
                        certificates.getOrDefault(teacher.getId(), List.of()),
                        seats.getOrDefault(teacher.getId(), List.of()),
                        reader))
                .toList();
    }

    private static <T> Stream<T> batched(TypedQuery<T> query, String batch, List<Long> ids) {
        return query.setParameter("accountIds", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", batch)
                .getResultStream();
    }

    private TeacherReport.Row row(
            String name, String schools, List<Certificate> certificates, List<Registration> seats, Language reader) {
        var today = Dates.local(clock.instant()).toLocalDate();
        var told = new HashSet<String>();
        var awards = certificates.stream()
                .filter(certificate -> told.add(String.valueOf(certificate.getProgrammeId())))
                .map(certificate -> award(certificate, today, reader))
                .toList();
        var begun = seats.stream()
                .filter(seat -> certificates.stream().noneMatch(certificate -> served(certificate, seat)))
                .map(seat -> ProgrammeTexts.title(seat.getSession().getEdition(), reader))
                .distinct()
                .toList();
        return new TeacherReport.Row(name, schools, awards, begun);
    }

    private static TeacherReport.Award award(Certificate certificate, LocalDate today, Language reader) {
        var until = certificate.getValidUntil();
        return new TeacherReport.Award(
                Rendition.of(certificate, reader).programmeTitle(), until, until == null || !until.isBefore(today));
    }

    private static boolean served(Certificate certificate, Registration seat) {
        var session = seat.getSession();
        return session.getEdition().getProgramme().getPublicId().equals(certificate.getProgrammeId())
                && certificate.getIssuedAt().isAfter(session.getStartsAt());
    }

    private List<TeacherReport.Programme> programmes(List<Authority> authorities, Language reader) {
        var seated = sums(em.createQuery(TeacherAwards.SEATED, Object[].class), authorities);
        var awarded = sums(
                em.createQuery(TeacherAwards.AWARDED, Object[].class)
                        .setParameter("today", Dates.local(clock.instant()).toLocalDate()),
                authorities);
        var ids = new HashSet<>(seated.keySet());
        ids.addAll(awarded.keySet());
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery(TrainingProgramme.BY_PUBLIC_IDS, TrainingProgramme.class)
                .setParameter("publicIds", ids)
                .getResultStream()
                .map(programme -> new TeacherReport.Programme(
                        ProgrammeTexts.title(programme.current(), reader),
                        seated.getOrDefault(programme.getPublicId(), 0L),
                        awarded.getOrDefault(programme.getPublicId(), 0L)))
                .sorted(Comparator.comparing(TeacherReport.Programme::awarded)
                        .reversed()
                        .thenComparing(TeacherReport.Programme::title))
                .toList();
    }

    private static Map<String, Long> sums(TypedQuery<Object[]> query, List<Authority> authorities) {
        var sums = new HashMap<String, Long>();
        query.setParameter("authorities", authorities)
                .getResultStream()
                .forEach(row -> sums.put((String) row[0], (Long) row[1]));
        return sums;
    }
}
