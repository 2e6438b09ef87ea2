package ba.sigurno.ejb.participation;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.participation.rollup.ClassFacts;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.Counts;
import ba.sigurno.persistence.participation.SchoolCount;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Shows coordinators the participation of their own jurisdiction's schools only. An authority that coordinates others
 * sees their sums only. The number of statements does not grow with the number of schools.
 */
@Stateless
@RolesAllowed("COORDINATOR")
public class ParticipationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JurisdictionFinder jurisdictions;

    @Inject
    private ClassFacts facts;

    @Inject
    private Clock clock;

    /** Returns the authorities of the caller, in the official order. */
    public List<Authority> authorities() {
        return jurisdictions.authorities();
    }

    /**
     * Returns the report of one of the caller's authorities.
     *
     * @param authorityCode its code; null for the first
     * @param startYear the calendar year in which the school year starts; null for the current school year
     */
    public ParticipationReport report(String authorityCode, Integer startYear) {
        var jurisdiction = jurisdictions.find(authorityCode);
        var authorities = jurisdiction.authorities();
        var current = SchoolYear.of(LocalDate.now(clock));
        var years = years(authorities, current);
        var year = years.stream()
                .filter(shown -> shown.equals(startYear == null ? current : new SchoolYear(startYear)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("participation in " + startYear));
        return new ParticipationReport(
                jurisdiction.authority(),
                year,
                years,
                jurisdiction.coordinates() ? authorities : List.of(),
                authorities.isEmpty() ? 0 : trainings(authorities, year),
                facts.countedAt(),
                authorities.isEmpty() ? List.of() : tallies(authorities, year));
    }

    private List<SchoolYear> years(List<Authority> authorities, SchoolYear current) {
        var years = new TreeSet<SchoolYear>(Comparator.reverseOrder());
        years.add(current);
        if (!authorities.isEmpty()) {
            years.addAll(em.createQuery(Counts.YEARS, SchoolYear.class)
                    .setParameter("authorities", authorities)
                    .getResultList());
        }
        return List.copyOf(years);
    }

    private List<SchoolParticipation> tallies(List<Authority> authorities, SchoolYear year) {
        var startYear = Map.of("startYear", year.startYear());
        var enrolled = counts(Counts.ENROLLED, authorities, startYear);
        var classes = counts(Counts.CLASSES, authorities, Map.of("schoolYear", year));
        var pupils = counts(Counts.PUPILS, authorities, startYear);
        var completions = counts(Counts.COMPLETIONS, authorities, startYear);
        var workshops = counts(Counts.WORKSHOPS, authorities, Map.of("from", begin(year), "until", end(year)));
        var met = counts(Counts.MET, authorities, Map.of("from", begin(year), "until", end(year)));
        var certificates =
                counts(Counts.CERTIFICATES, authorities, Map.of("first", year.firstDay(), "last", year.lastDay()));
        return em.createQuery(Counts.SCHOOLS, School.class)
                .setParameter("authorities", authorities)
                .getResultStream()
                .map(school -> new SchoolParticipation(
                        school,
                        number(enrolled, school),
                        number(classes, school),
                        number(pupils, school),
                        number(completions, school),
                        children(pupils, school),
                        number(workshops, school),
                        number(met, school),
                        children(met, school),
                        number(certificates, school)))
                .toList();
    }

    private long trainings(List<Authority> authorities, SchoolYear year) {
        return em.createQuery(Counts.TRAININGS, Long.class)
                .setParameter("authorities", authorities)
                .setParameter("from", begin(year))
                .setParameter("until", end(year))
                .getSingleResult();
    }

    private Map<Long, SchoolCount> counts(String query, List<Authority> authorities, Map<String, ?> parameters) {
        var counting = em.createQuery(query, SchoolCount.class).setParameter("authorities", authorities);
        parameters.forEach(((Query) counting)::setParameter);
        return counting.getResultStream().collect(toMap(SchoolCount::schoolId, count -> count));
    }

    private static long number(Map<Long, SchoolCount> counts, School school) {
        var count = counts.get(school.getId());
        return count == null ? 0 : count.number();
    }

    private static long children(Map<Long, SchoolCount> counts, School school) {
        var count = counts.get(school.getId());
        return count == null ? 0 : count.children();
    }

    private static Instant begin(SchoolYear year) {
        return year.firstDay().atStartOfDay(ClockProducer.ZONE).toInstant();
    }

    /** Returns the end of the period counted; anything that has not ended yet is not counted. */
    private Instant end(SchoolYear year) {
        var end = begin(year.next());
        return end.isBefore(clock.instant()) ? end : clock.instant();
    }
}
