package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.workshop.gender.GenderBreakdowns;
import ba.sigurno.ejb.workshop.material.TopicMaterials;
import ba.sigurno.ejb.workshop.request.ClassChoice;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.ejb.workshop.team.Successors;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.workshop.report.HeldTime;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.report.WorkshopReportQueries;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows trainers the workshops that they hold or come to: what is to be reported on, what comes, and what they held this school year. */
@Stateless
@RolesAllowed("TRAINER")
public class MyWorkshopsService {

    /** The most that are shown of those that wait or come; a bound, not a limit anybody meets. */
    private static final int MAX_SHOWN = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ReportFinder reports;

    @Inject
    private GenderBreakdowns breakdowns;

    @Inject
    private Successors successors;

    @Inject
    private TopicMaterials materials;

    @Inject
    private WorkshopMails mails;

    @Inject
    private AuditService audit;

    /** Returns the workshops of the caller, of those held one page. */
    public OwnWorkshops all(int wished, Language language) {
        var year = SchoolYear.of(LocalDate.now(clock));
        var waiting = of(WorkshopReportQueries.OF_TRAINER, Workshop.class)
                .setParameter("before", clock.instant())
                .setMaxResults(MAX_SHOWN)
                .getResultList();
        var ahead = of(WorkshopReportQueries.AHEAD, Workshop.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MAX_SHOWN)
                .getResultList();
        var held = Page.read(held(WorkshopReportQueries.HELD_LIST, Workshop.class, year), count(year), wished);
        var reported = reportsOn(held.items());
        return new OwnWorkshops(
                waiting.stream()
                        .map(each -> line(each, null, caller.account(), language))
                        .toList(),
                ahead.stream()
                        .map(each -> line(each, null, caller.account(), language))
                        .toList(),
                held.map(each -> line(each, reported.get(each.getId()), caller.account(), language)),
                year,
                minutes(year));
    }

    /**
     * Exports the workshops that the caller held this school year, the latest first, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<OwnWorkshopLine> export(Language language) {
        var year = SchoolYear.of(LocalDate.now(clock));
        var found = Page.readWhole(held(WorkshopReportQueries.HELD_LIST, Workshop.class, year), count(year));
        audit.recordDownload("workshop_action_held_exported", "workshop", "", String.valueOf(found.size()));
        var reported = reportsOn(found);
        return found.stream()
                .map(each -> line(each, reported.get(each.getId()), caller.account(), language))
                .toList();
    }

    /** Returns one workshop of the caller, who holds it or comes besides. */
    public TrainersWorkshop get(String requestId, Language language) {
        var request = reports.attendedByCaller(requestId);
        var report = reports.reportOn(request);
        var now = clock.instant();
        var school = request.getSchool();
        var workshop = request.getWorkshop();
        long pupils = request.getClasses().isEmpty()
                ? 0
                : em.createNamedQuery(Pupil.COUNT_OF_CLASSES, Long.class)
                        .setParameter("classes", request.getClasses())
                        .getSingleResult();
        return new TrainersWorkshop(
                TopicTexts.title(request.getTopic(), language),
                school.getName(),
                Stream.of(school.getStreet(), school.getPlace())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                municipality(school, language),
                school.getTelephone(),
                Contact.of(request.getRequestedBy()),
                request.getClasses().stream()
                        .sorted(Comparator.comparing(SchoolClass::getGrades).thenComparing(SchoolClass::getName))
                        .map(ClassChoice::of)
                        .toList(),
                pupils < DisclosureControl.MIN ? null : pupils,
                request.getNote(),
                team(workshop),
                workshop.getStartsAt(),
                workshop.getEndsAt(),
                request.getState(),
                !now.isBefore(workshop.getStartsAt()),
                !now.isBefore(workshop.getEndsAt()),
                new TopicModules(em)
                        .byTopic(language)
                        .getOrDefault(request.getTopic().getCode(), List.of()),
                materials.of(request.getTopic()),
                WorkshopReport.gradesOf(request.getClasses()),
                breakdowns.isAsked(school.getAuthority()),
                reports.isCallers(request)
                        && report.map(each -> each.isCorrectable(now)).orElse(request.hasBegun(now)),
                report.map(MyWorkshopsService::written).orElse(null));
    }

    /** Returns the event of a workshop of the caller for a calendar, in the iCalendar format. */
    public String calendar(String requestId) {
        return mails.calendar(reports.attendedByCaller(requestId), caller.account())
                .toIcs();
    }

    private TrainersWorkshop.Team team(Workshop workshop) {
        boolean holds = workshop.getTrainer().equals(caller.account());
        return new TrainersWorkshop.Team(
                holds,
                Contact.of(workshop.getTrainer()),
                workshop.getAssistants().stream().map(Contact::of).toList(),
                workshop.getGuests().stream()
                        .map(guest -> new TrainersWorkshop.GuestContact(
                                guest.getDisplayName(), guest.getInstitution(), guest.getEmail(), guest.getTelephone()))
                        .toList(),
                holds
                        ? successors.of(workshop).stream()
                                .map(Account::getDisplayName)
                                .collect(Collectors.joining(", "))
                        : "",
                workshop.getAbsentSince());
    }

    private static TrainersWorkshop.Report written(WorkshopReport report) {
        return new TrainersWorkshop.Report(
                report.getPupilsByGrade(),
                report.getGirlsByGrade(),
                report.getAdults(),
                report.getNote(),
                report.getVersion());
    }

    private Map<Long, WorkshopReport> reportsOn(List<Workshop> held) {
        return held.isEmpty()
                ? Map.of()
                : em.createNamedQuery(WorkshopReport.OF_WORKSHOPS, WorkshopReport.class)
                        .setParameter(
                                "workshopIds",
                                held.stream().map(Workshop::getId).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(each -> each.getWorkshop().getId(), each -> each));
    }

    private long count(SchoolYear year) {
        return held(WorkshopReportQueries.HELD_COUNT, Long.class, year).getSingleResult();
    }

    private long minutes(SchoolYear year) {
        return held(WorkshopReportQueries.HELD_TIMES, HeldTime.class, year)
                .getResultStream()
                .mapToLong(HeldTime::getMinutes)
                .sum();
    }

    private <T> TypedQuery<T> held(String query, Class<T> type, SchoolYear year) {
        return of(query, type)
                .setParameter("from", Dates.instant(year.firstDay(), LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(year.next().firstDay(), LocalTime.MIDNIGHT));
    }

    private <T> TypedQuery<T> of(String query, Class<T> type) {
        return em.createQuery(query, type)
                .setParameter("trainerId", caller.account().getId());
    }

    private static OwnWorkshopLine line(Workshop workshop, WorkshopReport report, Account reader, Language language) {
        var request = workshop.getRequest();
        return new OwnWorkshopLine(
                request.getPublicId(),
                TopicTexts.title(request.getTopic(), language),
                request.getSchool().getName(),
                municipality(request.getSchool(), language),
                workshop.getStartsAt(),
                workshop.getEndsAt(),
                workshop.getTrainer().equals(reader)
                        ? null
                        : workshop.getTrainer().getDisplayName(),
                report == null ? null : report.getPupils(),
                report == null ? null : report.getAdults());
    }

    private static String municipality(School school, Language language) {
        return school.getMunicipality() == null ? "" : school.getMunicipality().nameIn(language);
    }
}
