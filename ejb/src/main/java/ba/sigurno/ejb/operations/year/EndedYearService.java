package ba.sigurno.ejb.operations.year;

import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.competition.result.ClosedEdition;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.SelectionFinder;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.operations.EndedYearQueries;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows an administrator what stays of a school year that is over and what goes, and puts its figures together. */
@Stateless
@RolesAllowed("ADMIN")
public class EndedYearService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SelectionFinder selections;

    @Inject
    private ParticipationService participation;

    @Inject
    private ResultReportService results;

    @Inject
    private Clock clock;

    /**
     * Returns what stays and what goes.
     *
     * @param startYear the calendar year in which the school year starts; null for the last one that is known of
     * @throws NotFoundException when that is not over, or nothing is known of it
     */
    public EndedYear year(Integer startYear) {
        var today = LocalDate.now(clock);
        var years = years();
        var last = years.isEmpty() ? SchoolYear.of(today).previous() : years.get(0);
        var year = startYear == null ? last : find(startYear);
        var pupilsGo = year.next().next().firstDay();
        return new EndedYear(
                year,
                years,
                classes(EndedYearQueries.CLASSES, year),
                classes(EndedYearQueries.CLASSES_WITH_PUPILS, year),
                pupilsGo,
                !today.isBefore(pupilsGo),
                em.createQuery(EndedYearQueries.CERTIFICATES, Long.class)
                        .setParameter("first", year.firstDay())
                        .setParameter("last", year.lastDay())
                        .getSingleResult(),
                editions(year, Language.BOSNIAN).size(),
                of(EndedYearQueries.WORKSHOPS, year).size(),
                of(EndedYearQueries.TRAININGS, year).size(),
                of(EndedYearQueries.PUBLISHED, year).size());
    }

    /**
     * Returns its figures.
     *
     * @throws NotFoundException when it is not over, or nothing is known of it
     */
    public EndedYearFigures figures(int startYear, Language reader) {
        var year = find(startYear);
        var authorities = new HashMap<Long, String>();
        em.createNamedQuery(Authority.ALL, Authority.class)
                .getResultList()
                .forEach(authority -> authorities.put(authority.getId(), Localised.text(authority.getTexts(), reader)));
        return new EndedYearFigures(
                year,
                participation.report(
                        new ScopeAddress(null, null, null),
                        new ReportFilter(startYear, null, null, null),
                        Dimension.AUTHORITY),
                editions(year, reader).stream()
                        .map(edition -> results.report(edition.id(), null, reader))
                        .toList(),
                byMonth(of(EndedYearQueries.WORKSHOPS, year), authorities),
                byMonth(of(EndedYearQueries.TRAININGS, year), authorities),
                of(EndedYearQueries.PUBLISHED, year).stream()
                        .map(row -> new PublishedText(
                                Dates.local((Instant) row[0]).toLocalDate(),
                                (Language) row[1],
                                (String) row[2],
                                (String) row[3]))
                        .toList());
    }

    private List<SchoolYear> years() {
        var current = SchoolYear.of(LocalDate.now(clock));
        return selections.years().stream()
                .filter(year -> year.compareTo(current) < 0)
                .toList();
    }

    private SchoolYear find(int startYear) {
        return years().stream()
                .filter(year -> year.startYear() == startYear)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("school year " + startYear));
    }

    private long classes(String query, SchoolYear year) {
        return em.createQuery(query, Long.class).setParameter("year", year).getSingleResult();
    }

    private List<ClosedEdition> editions(SchoolYear year, Language reader) {
        return results.editions(reader).stream()
                .filter(edition -> !edition.rehearsal())
                .filter(edition -> SchoolYear.of(Dates.local(edition.closesAt()).toLocalDate())
                        .equals(year))
                .toList();
    }

    private List<Object[]> of(String query, SchoolYear year) {
        return em.createQuery(query, Object[].class)
                .setParameter("from", Dates.instant(year.firstDay(), LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(year.next().firstDay(), LocalTime.MIDNIGHT))
                .getResultList();
    }

    /** Counts pairs of an authority's id and a time; by authority in the official order, then by month. */
    private static List<MonthCount> byMonth(List<Object[]> rows, Map<Long, String> authorities) {
        var counts = new TreeMap<Long, Map<YearMonth, Long>>();
        rows.forEach(row -> counts.computeIfAbsent((Long) row[0], any -> new TreeMap<>())
                .merge(YearMonth.from(Dates.local((Instant) row[1])), 1L, Long::sum));
        return counts.entrySet().stream()
                .flatMap(authority -> authority.getValue().entrySet().stream()
                        .map(month -> new MonthCount(
                                authorities.getOrDefault(authority.getKey(), ""), month.getKey(), month.getValue())))
                .toList();
    }
}
