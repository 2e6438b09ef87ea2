package ba.sigurno.ejb.participation.attention;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.Counts;
import ba.sigurno.persistence.participation.SchoolCount;
import ba.sigurno.persistence.participation.attention.AttentionQueries;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds what is amiss at the schools of some authorities, in a number of statements that does not grow with them. */
@ApplicationScoped
public class ConcernFinder {

    /** A class in which nobody was for so long has stopped; longer than the breaks of a school year. */
    private static final Period STILL = Period.ofWeeks(6);

    /** In the summer no class goes on, and none has stopped. */
    private static final List<Month> SUMMER = List.of(Month.JULY, Month.AUGUST, Month.SEPTEMBER);

    private static final Period WAITS = Period.ofDays(7);
    private static final Period EXPIRES = Period.ofDays(90);

    /** Fewer pupils last year are no measure for this one. */
    private static final long MIN_REACHED = 20;

    /** It has fallen when it reaches less than this part of last year, in percent. */
    private static final long FALLEN_PERCENT = 75;

    private static final long PERCENT = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeasureReader measures;

    @Inject
    private Clock clock;

    /**
     * What is amiss at a school.
     *
     * @param enrolled its pupils, by its own figures; 0 when not known
     * @param concerns why it needs attention; never empty
     */
    record Found(School school, long enrolled, SortedMap<Concern, Long> concerns) {}

    /** Returns the active schools where something is amiss, by name. */
    List<Found> find(List<Authority> authorities) {
        if (authorities.isEmpty()) {
            return List.of();
        }
        var today = Dates.local(clock.instant()).toLocalDate();
        var year = SchoolYear.of(today);
        var enrolled = counts(Counts.ENROLLED, authorities, Map.of("startYear", year.startYear()));
        var classes = counts(Counts.CLASSES, authorities, Map.of("schoolYear", year));
        var certified = counts(AttentionQueries.CERTIFIED, authorities, Map.of("today", today));
        var expiring =
                counts(AttentionQueries.EXPIRING, authorities, Map.of("today", today, "until", today.plus(EXPIRES)));
        var waiting = counts(AttentionQueries.WAITING, authorities, Map.of("since", start(today.minus(WAITS))));
        var stopped = SUMMER.contains(today.getMonth())
                ? Map.<Long, Long>of()
                : counts(
                        AttentionQueries.STOPPED,
                        authorities,
                        Map.of("startYear", year.startYear(), "since", start(today.minus(STILL))));
        int month = (int) ChronoUnit.MONTHS.between(year.firstDay(), today);
        var reached = reached(authorities, year, month);
        var before = reached(authorities, year.previous(), month);
        var found = new ArrayList<Found>();
        em.createQuery(Counts.SCHOOLS, School.class)
                .setParameter("authorities", authorities)
                .getResultStream()
                .forEach(school -> {
                    var id = school.getId();
                    var concerns = new TreeMap<Concern, Long>();
                    if (!classes.containsKey(id)) {
                        concerns.put(Concern.NO_CLASS, 0L);
                    } else if (!certified.containsKey(id)) {
                        concerns.put(Concern.NO_CERTIFICATE, 0L);
                    }
                    put(concerns, Concern.STOPPED, stopped.get(id));
                    put(concerns, Concern.WAITING, waiting.get(id));
                    put(concerns, Concern.EXPIRING, expiring.get(id));
                    long last = before.getOrDefault(id, 0L);
                    if (last >= MIN_REACHED && reached.getOrDefault(id, 0L) * PERCENT < last * FALLEN_PERCENT) {
                        concerns.put(Concern.FALLEN, 0L);
                    }
                    if (!concerns.isEmpty()) {
                        found.add(new Found(school, enrolled.getOrDefault(id, 0L), concerns));
                    }
                });
        return found;
    }

    private static void put(Map<Concern, Long> concerns, Concern concern, Long number) {
        if (number != null) {
            concerns.put(concern, number);
        }
    }

    private Map<Object, Long> reached(List<Authority> authorities, SchoolYear year, int months) {
        var selection = new Selection(authorities, null, null, year, null, null, null);
        return measures.reached(selection, Dimension.SCHOOL, months);
    }

    private Map<Long, Long> counts(String query, List<Authority> authorities, Map<String, ?> parameters) {
        var counting = em.createQuery(query, SchoolCount.class).setParameter("authorities", authorities);
        parameters.forEach(((Query) counting)::setParameter);
        return counting.getResultStream().collect(toMap(SchoolCount::schoolId, SchoolCount::number));
    }

    private static Instant start(LocalDate day) {
        return Dates.instant(day, LocalTime.MIDNIGHT);
    }
}
