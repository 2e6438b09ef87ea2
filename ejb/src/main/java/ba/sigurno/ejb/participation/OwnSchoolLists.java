package ba.sigurno.ejb.participation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.participation.measure.MeasureReader;
import ba.sigurno.ejb.participation.measure.Measures;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.OwnSchoolCounts;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.participation.measure.Selection;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counts and lists what goes on at a school in a school year. The number of statements does not grow with the lists. */
@ApplicationScoped
public class OwnSchoolLists {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeasureReader measures;

    @Inject
    private Clock clock;

    /** Counts by one of the {@link OwnSchoolCounts}. */
    long count(String query, School school, SchoolYear year) {
        return query(query, Long.class, school, year).getSingleResult();
    }

    /** Counts what the pupils of the school did, alone. */
    Measures pupils(School school, SchoolYear year) {
        return measures.pupils(selection(school, year), Dimension.TOTAL).get(null);
    }

    private static Selection selection(School school, SchoolYear year) {
        return new Selection(List.of(school.getAuthority()), null, school, year, null, null, null);
    }

    /** Returns a page of what a figure counts. */
    Page<OwnSchoolLine> page(OwnSchoolFigure figure, School school, SchoolYear year, int wished, Language reader) {
        return switch (figure) {
            case CLASSES -> classes(school, year, wished);
            case MODULES -> modules(school, year, wished, reader);
            case REQUESTS ->
                read(
                                OwnSchoolCounts.REQUESTS,
                                OwnSchoolCounts.REQUEST_LIST,
                                WorkshopRequest.class,
                                school,
                                year,
                                wished)
                        .map(one -> line(one, one.getRequestedAt(), reader));
            case WORKSHOPS -> workshops(school, year, wished, reader);
            case PLACES ->
                read(OwnSchoolCounts.PLACES, OwnSchoolCounts.PLACE_LIST, Registration.class, school, year, wished)
                        .map(one -> new OwnSchoolLine(
                                ProgrammeTexts.title(one.getSession().getEdition(), reader),
                                one.getAccount().getDisplayName(),
                                day(one.getSession().getStartsAt())));
            case CERTIFICATES ->
                read(
                                OwnSchoolCounts.CERTIFICATES,
                                OwnSchoolCounts.CERTIFICATE_LIST,
                                Certificate.class,
                                school,
                                year,
                                wished)
                        .map(one -> new OwnSchoolLine(
                                Rendition.of(one, reader).programmeTitle(), one.getHolderName(), one.getHeldOn()));
        };
    }

    private Page<OwnSchoolLine> classes(School school, SchoolYear year, int wished) {
        var page = read(OwnSchoolCounts.CLASSES, OwnSchoolCounts.CLASS_LIST, SchoolClass.class, school, year, wished);
        var teachers = teachers(page.items());
        var did = measures.pupils(selection(school, year), Dimension.CLASS);
        return page.map(one -> new OwnSchoolLine(
                one.getName(),
                teachers.getOrDefault(one.getId(), ""),
                null,
                null,
                did.getOrDefault(one.getId(), MeasureReader.NOTHING)));
    }

    /** Those that were held tell how many pupils they met, unless these are few; there is no sum that would tell. */
    private Page<OwnSchoolLine> workshops(School school, SchoolYear year, int wished, Language reader) {
        var page = read(OwnSchoolCounts.WORKSHOPS, OwnSchoolCounts.WORKSHOP_LIST, Workshop.class, school, year, wished);
        var met = page.items().isEmpty()
                ? Map.<Long, Long>of()
                : em.createNamedQuery(WorkshopReport.OF_WORKSHOPS, WorkshopReport.class)
                        .setParameter(
                                "workshopIds",
                                page.items().stream().map(Workshop::getId).toList())
                        .getResultStream()
                        .collect(toMap(each -> each.getWorkshop().getId(), WorkshopReport::getPupils));
        return page.map(one -> line(one.getRequest(), one.getStartsAt(), reader).with(met.get(one.getId())));
    }

    private Page<OwnSchoolLine> modules(School school, SchoolYear year, int wished, Language reader) {
        // Read first and together: an edition that an assignment leads to reads its texts by itself.
        query(OwnSchoolCounts.MODULE_EDITIONS, ModuleEdition.class, school, year)
                .getResultList();
        return read(OwnSchoolCounts.MODULES, OwnSchoolCounts.MODULE_LIST, Assignment.class, school, year, wished)
                .map(one -> new OwnSchoolLine(
                        ModuleTitles.of(one.getEdition(), reader),
                        one.getSchoolClass().getName(),
                        one.getDueOn()));
    }

    private Map<Long, String> teachers(List<SchoolClass> classes) {
        return classes.isEmpty()
                ? Map.of()
                : em.createQuery(OwnSchoolCounts.CLASS_TEACHERS, ClassTeacher.class)
                        .setParameter(
                                "ids", classes.stream().map(SchoolClass::getId).toList())
                        .getResultStream()
                        .collect(groupingBy(
                                each -> each.getSchoolClass().getId(),
                                mapping(each -> each.getAccount().getDisplayName(), joining(", "))));
    }

    private <T> Page<T> read(String count, String list, Class<T> type, School school, SchoolYear year, int wished) {
        return Page.read(query(list, type, school, year), count(count, school, year), wished);
    }

    /** Creates a query with those of the school and the bounds of the year that it asks for. */
    private <T> TypedQuery<T> query(String jpql, Class<T> type, School school, SchoolYear year) {
        Map<String, Object> known = Map.of(
                "school", school,
                "schoolYear", year,
                "from", begin(year),
                "until", begin(year.next()),
                "now", clock.instant(),
                "first", year.firstDay(),
                "last", year.lastDay());
        var query = em.createQuery(jpql, type);
        query.getParameters().forEach(each -> query.setParameter(each.getName(), known.get(each.getName())));
        return query;
    }

    private static OwnSchoolLine line(WorkshopRequest request, Instant at, Language reader) {
        return new OwnSchoolLine(TopicTexts.title(request.getTopic(), reader), names(request.getClasses()), day(at));
    }

    private static String names(Collection<SchoolClass> classes) {
        return classes.stream().map(SchoolClass::getName).sorted().collect(joining(", "));
    }

    private static Instant begin(SchoolYear year) {
        return year.firstDay().atStartOfDay(ClockProducer.ZONE).toInstant();
    }

    private static LocalDate day(Instant at) {
        return Dates.local(at).toLocalDate();
    }
}
