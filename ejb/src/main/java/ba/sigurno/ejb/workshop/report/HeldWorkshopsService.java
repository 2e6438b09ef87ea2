package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.workshop.gender.GenderDisclosure;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.request.RequestSearch;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.report.HeldWorkshop;
import ba.sigurno.persistence.workshop.report.WorkshopReportQueries;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts what workshops came to: by the reports of their trainers, never by the clock. To all but the centre the pupils of a
 * workshop that met fewer than five are in no sum, so that no two sums tell of them; nor are girls and boys where either were.
 */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER"})
public class HeldWorkshopsService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RequestSearch search;

    @Inject
    private AuditService audit;

    /** Returns the sums over the requests in sight that match a filter. */
    public RequestSums sums(RequestFilter filter) {
        var found = search.by(filter);
        var states = found.limit(em.createNamedQuery(WorkshopRequest.SEARCH_STATES, Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (RequestState) row[0], row -> (Long) row[1]));
        var met = found.limit(em.createQuery(WorkshopReportQueries.MET, Object[].class))
                .setParameter("least", least())
                .getSingleResult();
        return new RequestSums(
                states.values().stream().mapToLong(Long::longValue).sum(),
                states.getOrDefault(RequestState.APPROVED, 0L),
                states.getOrDefault(RequestState.PLANNED, 0L),
                number(met[0]),
                found.limit(em.createNamedQuery(WorkshopRequest.SEARCH_NOT_HELD, Long.class))
                        .getSingleResult(),
                number(met[1]),
                number(met[2]),
                seesAll());
    }

    /** Returns the workshops in sight that were held in a school year, put together; months in their order, others by number. */
    public List<HeldLine> table(SchoolYear year, HeldGrouping by, Language reader) {
        var names = names(by, reader);
        var groups = new LinkedHashMap<String, List<HeldWorkshop>>();
        held(year).forEach(each -> groups.computeIfAbsent(names.apply(each), any -> new ArrayList<>())
                .add(each));
        var lines = groups.entrySet().stream().map(each -> line(each.getKey(), each.getValue()));
        return by == HeldGrouping.MONTH
                ? lines.toList()
                : lines.sorted(Comparator.comparing(HeldLine::workshops)
                                .reversed()
                                .thenComparing(HeldLine::name))
                        .toList();
    }

    /** Exports the same, and records that. */
    public List<HeldLine> export(SchoolYear year, HeldGrouping by, Language reader) {
        var lines = table(year, by, reader);
        audit.recordDownload("workshop_action_held_table_exported", "workshop", "", year.toString());
        return lines;
    }

    private List<HeldWorkshop> held(SchoolYear year) {
        return search.visible()
                .limit(em.createQuery(WorkshopReportQueries.HELD_BETWEEN, HeldWorkshop.class))
                .setParameter("from", Dates.instant(year.firstDay(), LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(year.next().firstDay(), LocalTime.MIDNIGHT))
                .setMaxResults(Page.MAX_WHOLE)
                .getResultList();
    }

    private HeldLine line(String name, Collection<HeldWorkshop> held) {
        long least = least();
        var counted = held.stream().filter(this::tellsOfGirls).toList();
        return new HeldLine(
                name,
                held.size(),
                held.stream().mapToLong(HeldWorkshop::minutes).sum(),
                held.stream()
                        .mapToLong(HeldWorkshop::pupils)
                        .filter(pupils -> pupils >= least)
                        .sum(),
                counted.isEmpty()
                        ? null
                        : counted.stream().mapToLong(HeldWorkshop::girls).sum(),
                counted.isEmpty()
                        ? null
                        : counted.stream().mapToLong(HeldWorkshop::boys).sum(),
                held.stream().mapToLong(HeldWorkshop::adults).sum());
    }

    /** Returns whether the girls and boys of a workshop are in sums: of both none when one of the two are one to four. */
    private boolean tellsOfGirls(HeldWorkshop held) {
        return held.girls() != null && (seesAll() || GenderDisclosure.isSafe(held.girls(), held.boys()));
    }

    private Function<HeldWorkshop, String> names(HeldGrouping by, Language reader) {
        return switch (by) {
            case MONTH -> each -> Dates.month(reader, YearMonth.from(Dates.local(each.startsAt())));
            case TRAINER -> each -> Transliterator.inScriptOf(reader, each.trainer());
            case AUTHORITY -> {
                var authorities = byId(
                        em.createNamedQuery(Authority.COMPETENT, Authority.class)
                                .getResultList(),
                        each -> Localised.text(each.getTexts(), reader));
                yield each -> authorities.getOrDefault(each.authorityId(), "");
            }
            case TOPIC -> {
                var topics = byId(
                        em.createNamedQuery(WorkshopTopic.ALL, WorkshopTopic.class)
                                .getResultList(),
                        each -> TopicTexts.title(each, reader));
                yield each -> topics.getOrDefault(each.topicId(), "");
            }
        };
    }

    private static <T extends BaseEntity> Map<Long, String> byId(List<T> rows, Function<T, String> name) {
        return rows.stream().collect(Collectors.toMap(BaseEntity::getId, name));
    }

    private boolean seesAll() {
        return caller.hasRole(Role.PLANNER);
    }

    private long least() {
        return seesAll() ? 0 : DisclosureControl.MIN;
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
