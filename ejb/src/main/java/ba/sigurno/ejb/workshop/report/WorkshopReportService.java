package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.contact.Contact;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.gender.GenderBreakdowns;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.ejb.workshop.request.WorkshopTrail;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.report.WorkshopReportQueries;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says what came of planned workshops: held, as their trainers report, or off, so that they are planned again. Who sees a
 * request sees how many people its workshop met, but small numbers of children.
 */
@Stateless
public class WorkshopReportService {

    /** How long a trainer has before the planner hears of a report that is missing. */
    static final Duration PATIENCE = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder finder;

    @Inject
    private ReportFinder reports;

    @Inject
    private GenderBreakdowns breakdowns;

    @Inject
    private WorkshopMails mails;

    @Inject
    private ReportMails thanks;

    @Inject
    private WorkshopTrail trail;

    /** Reports as its trainer that a workshop was held. */
    @RolesAllowed("TRAINER")
    public void report(String requestId, ReportCommand command) {
        var request = reports.ofCaller(requestId);
        var report = new WorkshopReport(
                request, command.pupilsByGrade(), command.adults(), note(command), self(), clock.instant());
        countGirls(report, request, command);
        em.persist(report);
        em.flush();
        thanks.thanks(request.getWorkshop());
        trail.record("held", request);
    }

    /** Reports as a planner, in the stead of a trainer who cannot, that a workshop was held; the trainer is told. */
    @RolesAllowed("PLANNER")
    public void reportInStead(String requestId, ReportCommand command, String reason) {
        var request = finder.find(requestId);
        var checked = FreeText.check(reason, WorkshopRequest.TEXT_LENGTH);
        var report = WorkshopReport.inStead(
                request, command.pupilsByGrade(), command.adults(), note(command), self(), checked, clock.instant());
        countGirls(report, request, command);
        em.persist(report);
        em.flush();
        thanks.thanks(request.getWorkshop());
        thanks.reportedInStead(request.getWorkshop(), caller.account(), checked.strip());
        trail.record("held_by_centre", request);
    }

    /**
     * Corrects a report as its trainer.
     *
     * @throws NotFoundException when there is none yet
     * @throws OptimisticLockException when it was corrected since the caller read it
     */
    @RolesAllowed("TRAINER")
    public void correct(String requestId, ReportCommand command) {
        var request = reports.ofCaller(requestId);
        var report = reports.reportOn(request)
                .orElseThrow(() -> new NotFoundException("report on the workshop of " + requestId));
        if (command.version() == null || command.version() != report.getVersion()) {
            throw new OptimisticLockException("report was corrected meanwhile");
        }
        report.correct(command.pupilsByGrade(), command.adults(), note(command), self(), clock.instant());
        countGirls(report, request, command);
        em.flush();
        trail.record("report_corrected", request);
    }

    /** Returns whether a report on the workshop of a request counts girls and boys. */
    @RolesAllowed("PLANNER")
    public boolean countsGirls(String requestId) {
        return breakdowns.isAsked(finder.find(requestId).getSchool().getAuthority());
    }

    private void countGirls(WorkshopReport report, WorkshopRequest request, ReportCommand command) {
        if (breakdowns.isAsked(request.getSchool().getAuthority())) {
            report.countGirls(command.girlsByGrade());
        }
    }

    /** Gives up the time of a planned workshop, as its trainer or a planner: it cannot be held then, or was not. */
    @RolesAllowed({"TRAINER", "PLANNER"})
    public void free(String requestId, String reason) {
        var request = caller.hasRole(Role.PLANNER) ? finder.find(requestId) : reports.ofCaller(requestId);
        var by = self();
        var checked = FreeText.check(reason, WorkshopRequest.TEXT_LENGTH);
        var workshop = request.free(by, checked, clock.instant());
        em.flush();
        mails.freed(workshop, by, checked.strip());
        trail.record("freed", request);
    }

    /** Returns what came of the workshop of a request in sight; empty until it is reported on. */
    @RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
    public Optional<WorkshopOutcome> outcome(String requestId) {
        var request = finder.find(requestId);
        boolean whole = caller.hasRole(Role.PLANNER) || reports.isCallers(request);
        return reports.reportOn(request).map(report -> WorkshopOutcome.of(report, whole));
    }

    /** Lists the workshops whose report is {@linkplain #PATIENCE long} missing, the oldest first. */
    @RolesAllowed("PLANNER")
    public Page<MissingReport> missing(int wished, Language language) {
        Instant before = clock.instant().minus(PATIENCE);
        var row = em.createQuery(WorkshopReportQueries.WAITING, Object[].class)
                .setParameter("before", before)
                .getSingleResult();
        return Page.read(
                        em.createQuery(WorkshopReportQueries.MISSING, Workshop.class)
                                .setParameter("before", before),
                        (Long) row[0],
                        wished)
                .map(workshop -> new MissingReport(
                        workshop.getRequest().getPublicId(),
                        TopicTexts.title(workshop.getRequest().getTopic(), language),
                        workshop.getRequest().getSchool().getName(),
                        workshop.getEndsAt(),
                        Contact.of(workshop.getTrainer())));
    }

    private static String note(ReportCommand command) {
        return FreeText.check(command.note(), WorkshopRequest.TEXT_LENGTH);
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
