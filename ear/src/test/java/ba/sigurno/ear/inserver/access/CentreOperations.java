package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.check.CertificateCheckService;
import ba.sigurno.ejb.certificate.issue.CertificateDueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.account.AccountColumn;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.audit.AuditColumn;
import ba.sigurno.ejb.identity.audit.AuditFilter;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.attention.AttentionColumn;
import ba.sigurno.ejb.participation.attention.AttentionFilter;
import ba.sigurno.ejb.participation.attention.AttentionService;
import ba.sigurno.ejb.participation.classreport.ClassReport;
import ba.sigurno.ejb.participation.classreport.ClassReportService;
import ba.sigurno.ejb.participation.picture.PictureService;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.summary.SummaryService;
import ba.sigurno.ejb.participation.target.TargetService;
import ba.sigurno.ejb.participation.yearreport.YearReportService;
import ba.sigurno.ejb.school.SchoolService;
import ba.sigurno.ejb.training.attendance.AttendanceService;
import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;
import ba.sigurno.ejb.training.planning.MeetingQueryService;
import ba.sigurno.ejb.training.planning.MeetingTime;
import ba.sigurno.ejb.training.planning.SessionCommand;
import ba.sigurno.ejb.training.planning.SessionPlanService;
import ba.sigurno.ejb.training.registration.RegistrationService;
import ba.sigurno.ejb.training.session.SessionFilter;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionList;
import ba.sigurno.ejb.training.session.SessionListService;
import ba.sigurno.ejb.training.session.SessionService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.participation.target.Aim;
import ba.sigurno.persistence.training.session.SessionMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The rows of the {@link AccessMatrix} about trainings, certificates, schools, participation and accounts. */
@RequestScoped
public class CentreOperations {

    private static final String NO_PROGRAMME = PublicId.random();
    private static final Language READER = Language.BOSNIAN;

    /** Of one action only: what all tests do in a day may be too much for a file. */
    private static final AuditFilter TODAY = new AuditFilter(
            "identity_action_trail_exported",
            null,
            LocalDate.now(ClockProducer.ZONE),
            LocalDate.now(ClockProducer.ZONE));

    /** The authority of the school of the scene. */
    private static final String ADDRESS = "matrix";

    private static final int YEAR =
            SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear();

    @Inject
    private SessionListService lists;

    @Inject
    private SessionService sessions;

    @Inject
    private SessionFinder finder;

    @Inject
    private RegistrationService registrations;

    @Inject
    private SessionPlanService plans;

    @Inject
    private MeetingQueryService meetings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private CertificateIssueService issuing;

    @Inject
    private CertificateDueService due;

    @Inject
    private CertificateService certificates;

    @Inject
    private CertificateUpkeepService upkeep;

    @Inject
    private CertificateCheckService check;

    @Inject
    private ParticipationService participation;

    @Inject
    private ClassReportService classReports;

    @Inject
    private PictureService pictures;

    @Inject
    private YearReportService yearReports;

    @Inject
    private TargetService targets;

    @Inject
    private SummaryService summaries;

    @Inject
    private AttentionService attention;

    @Inject
    private SchoolService schools;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountErasureService erasure;

    @Inject
    private AuditService audit;

    @Inject
    private OwnAccountService own;

    @Inject
    private InboxService inbox;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) {
        ofTrainings(all, scene);
        ofCertificates(all, scene);
        ofSchools(all, scene);
        ofAccounts(all, scene);
        ofOwnAccount(all);
    }

    private void ofTrainings(Operations all, AccessScene scene) {
        all.asks("SessionListService.lists", () -> lists.lists())
                .asks("SessionListService.programmes", () -> lists.programmes(READER))
                .lists("SessionListService.page of open ones", () -> listed(SessionList.OPEN, scene))
                .lists("SessionListService.page of led ones", () -> listed(SessionList.UPCOMING, scene))
                .lists(
                        "SessionListService.export",
                        () ->
                                lists
                                        .export(
                                                SessionList.UPCOMING,
                                                SessionFilter.ALL,
                                                SessionList.UPCOMING.order(),
                                                READER)
                                        .stream()
                                        .anyMatch(line -> line.publicId().equals(scene.comingSessionId)))
                .asks("SessionService.view", () -> sessions.view(scene.comingSessionId, READER))
                .does("RegistrationService.register", () -> registrations.register(scene.comingSessionId))
                .asks("RegistrationService.held", () -> registrations.held(NO_PROGRAMME))
                .does("RegistrationService.withdraw", () -> registrations.withdraw(scene.comingSessionId))
                .asks(
                        "MeetingQueryService.between",
                        () -> meetings.between(
                                LocalDate.now(ClockProducer.ZONE),
                                LocalDate.now(ClockProducer.ZONE).plusDays(42),
                                null,
                                null,
                                READER))
                .asks("SessionPlanService.programmes", () -> plans.programmes(READER))
                .asks("SessionPlanService.authorities", () -> plans.authorities(READER))
                .asks("SessionPlanService.trainers", () -> plans.trainers())
                .asks("SessionPlanService.plan", () -> plans.plan(session(scene), READER))
                .does(
                        "AttendanceService.mark",
                        () -> attendance.mark(
                                scene.heldSessionId, 1, List.of(new Mark(rows.accountId(Demo.TEACHER_TK), true, true))))
                .does("AttendanceService.admit", () -> attendance.admit(scene.heldSessionId, Demo.TEACHER_4_TK));
    }

    private boolean listed(SessionList list, AccessScene scene) {
        return anywhere(page -> lists.page(list, SessionFilter.ALL, list.order(), page, READER), line -> line.publicId()
                .equals(scene.comingSessionId));
    }

    private SessionCommand session(AccessScene scene) {
        return new SessionCommand(
                rows.edition().getProgramme().getPublicId(),
                rows.accountId(Demo.TRAINER),
                Demo.AUTHORITY_TK,
                List.of(new MeetingTime(scene.workshopDay, LocalTime.of(15, 0), LocalTime.of(18, 0))),
                SessionMode.ON_SITE,
                "Tuzla",
                null,
                READER,
                20,
                null,
                null);
    }

    private void ofCertificates(Operations all, AccessScene scene) {
        all.asks("SessionFinder.findLed", () -> finder.findLed(scene.heldSessionId))
                .asks("CertificateIssueService.progress", () -> issuing.progress(scene.heldSessionId, READER))
                .asks(
                        "CertificateIssueService.issue",
                        () -> issuing.issue(scene.heldSessionId, rows.teachers(scene.heldSessionId), 20))
                .does("CertificateIssueService.issueAgain", () -> {
                    upkeep.revoke(scene.checkToken, "Greška u prisustvu");
                    issuing.issueAgain(scene.checkToken);
                })
                .lists("CertificateDueService.list", () -> due.list(READER).stream()
                        .anyMatch(line -> line.sessionId().equals(scene.dueSessionId)))
                .lists(
                        "CertificateService.mine",
                        () -> anywhere(page -> certificates.mine(page, READER), line -> line.serial()
                                .equals(scene.serial)))
                .asks("CertificateService.paper", () -> certificates.paper(scene.checkToken, READER))
                .asks("CertificateService.write", () -> {
                    certificates.write(scene.heldSessionId, OutputStream.nullOutputStream());
                    return scene.heldSessionId;
                })
                .asks("CertificateUpkeepService.look", () -> upkeep.look(scene.checkToken, READER))
                .does(
                        "CertificateUpkeepService.correct",
                        () -> upkeep.correct(scene.checkToken, "Ime " + System.nanoTime()))
                .does("CertificateUpkeepService.revoke", () -> upkeep.revoke(scene.checkToken, "Greška u imenu"))
                .asks("CertificateCheckService.byToken", () -> check.byToken(scene.checkToken, ADDRESS, READER)
                        .orElseThrow())
                .asks("CertificateCheckService.bySerial", () -> check.bySerial(
                                scene.serial, scene.heldOn, ADDRESS, READER)
                        .orElseThrow())
                .asks("CertificateCheckService.byFile", () -> check.byFile(new byte[0], "192.0.2.7", READER));
    }

    private void ofSchools(Operations all, AccessScene scene) {
        all.lists("ParticipationService.authorities", () -> participation.authorities().stream()
                        .anyMatch(authority -> authority.getCode().equals(Demo.AUTHORITY_TK)))
                .asks(
                        "ParticipationService.report",
                        () -> participation.report(
                                new ScopeAddress(Demo.AUTHORITY_TK, null, null), ReportFilter.NONE, null))
                .asks(
                        "ClassReportService.report",
                        () -> classReports.report(new ScopeAddress(Demo.AUTHORITY_TK, null, null), null))
                .asks(
                        "ClassReportService.lines",
                        () -> classReports.lines(
                                new ScopeAddress(Demo.AUTHORITY_TK, null, null),
                                new ClassReport.Part(SchoolYear.of(LocalDate.now(ClockProducer.ZONE)), List.of())))
                .asks(
                        "PictureService.pictures",
                        () -> pictures.pictures(new ScopeAddress(Demo.AUTHORITY_TK, null, null), ReportFilter.NONE))
                .asks(
                        "YearReportService.report",
                        () -> yearReports.report(new ScopeAddress(Demo.AUTHORITY_TK, null, null), null))
                .asks("AttentionService.counts", () -> attention.counts(Demo.AUTHORITY_TK))
                .asks(
                        "AttentionService.search",
                        () -> attention.search(
                                new AttentionFilter(Demo.AUTHORITY_TK, null, null),
                                Sort.by(AttentionColumn.PUPILS),
                                1,
                                READER))
                .lists(
                        "AttentionService.names",
                        () -> !attention.names(List.of(scene.schoolId)).isEmpty())
                .asks("AttentionService.ofSchool", () -> attention.ofSchool(scene.schoolId, READER))
                .does("AttentionService.write", () -> attention.write(scene.schoolId, "Pitanje", "Trebate li pomoć?"))
                .asks(
                        "TargetService.targets",
                        () -> targets.targets(new ScopeAddress(Demo.AUTHORITY_TK, null, null), YEAR))
                .asks("TargetService.own", () -> targets.own(Demo.AUTHORITY_TK))
                .does("TargetService.set", () -> targets.set(Demo.AUTHORITY_TK, YEAR, Map.of(Aim.REACHED, 40)))
                .asks("SummaryService.isWanted", () -> summaries.isWanted())
                .does("SummaryService.subscribe", () -> summaries.subscribe())
                .does("SummaryService.unsubscribe", () -> summaries.unsubscribe())
                .asks(
                        "SchoolService.search",
                        () -> schools.search(new SchoolService.Filter(null, null, null), 1, Page.SIZE))
                .asks("SchoolService.pick", () -> schools.pick("a", 1))
                .asks("SchoolService.find", () -> schools.find(scene.schoolId).orElseThrow())
                .asks("SchoolService.authorities", () -> schools.authorities())
                .asks(
                        "SchoolService.municipalities",
                        () -> schools.municipalities(rows.account(Demo.COORDINATOR_TK)
                                .authorities()
                                .iterator()
                                .next()));
    }

    private void ofAccounts(Operations all, AccessScene scene) {
        var id = scene.teammateId;
        all.does("AccountService.requireAllowed", () -> accounts.requireAllowed())
                .asks(
                        "AccountService.search",
                        () -> accounts.search("", Role.TEACHER, false, Sort.by(AccountColumn.NAME), 1))
                .asks(
                        "AccountService.export",
                        () -> accounts.export("", Role.TEACHER, false, Sort.by(AccountColumn.NAME)))
                .asks("AccountService.names", () -> accounts.names(List.of(id)))
                .asks("AccountService.grants", () -> accounts.grants(List.of(rows.account(Demo.TEACHER_TK))))
                .asks("AccountService.get", () -> accounts.get(id))
                .asks("AccountService.create", () -> accounts.create("matrix@demo.test", "Novi", READER))
                .does(
                        "AccountService.correct",
                        () -> accounts.correct(id, rows.version("account", id), "matrix@demo.test", "Novi", READER))
                .does("AccountService.resetPassword", () -> accounts.resetPassword(id))
                .does("AccountService.sendLink", () -> accounts.sendLink(id))
                .does("AccountService.enable", () -> accounts.enable(id))
                .asks("AccountService.wrongTries", () -> accounts.wrongTries(id))
                .does("AccountService.unlock", () -> accounts.unlock(id))
                .does("AccountService.disable", () -> accounts.disable(id))
                .does("AccountService.grant", () -> accounts.grant(id, Role.COORDINATOR, Demo.AUTHORITY_TK, null, null))
                .does("AccountService.endRoles", () -> accounts.endRoles(id, LocalDate.of(2099, 12, 31)))
                .does("AccountService.withdraw", () -> accounts.withdraw(id, Role.TEACHER, null, scene.schoolId))
                .asks("AccountErasureService.preview", () -> erasure.preview(id))
                .does("AccountErasureService.erase", () -> erasure.erase(id))
                .does("OwnAccountService.askForErasure", () -> own.askForErasure())
                .asks("AccountService.authorities", () -> accounts.authorities())
                .asks("AuditService.search", () -> audit.search(AuditFilter.none(), AuditColumn.NEWEST_FIRST, 1))
                .asks("AuditService.export", () -> audit.export(TODAY, AuditColumn.NEWEST_FIRST));
    }

    private void ofOwnAccount(Operations all) {
        all.asks("InboxService.lines", () -> inbox.lines())
                .asks("InboxService.agenda", () -> inbox.agenda(READER))
                .asks("InboxService.count", () -> inbox.count())
                .does(
                        "OwnAccountService.callAt",
                        () -> own.callAt("033 123-456", System.getenv("SIGURNO_DEMO_PASSWORD"), null))
                .does("OwnAccountService.speak", () -> own.speak(READER))
                .asks(
                        "OwnAccountService.changePassword",
                        () -> own.changePassword(System.getenv("SIGURNO_DEMO_PASSWORD"), "zmaj i tri jabuke", null));
    }

    private static <T> boolean anywhere(IntFunction<Page<T>> list, Predicate<T> wanted) {
        return IntStream.rangeClosed(1, list.apply(1).pages())
                .mapToObj(list)
                .flatMap(page -> page.items().stream())
                .anyMatch(wanted);
    }
}
