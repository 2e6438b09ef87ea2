package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.register.MunicipalityFinder;
import ba.sigurno.ejb.workshop.approval.ApprovalDeputyService;
import ba.sigurno.ejb.workshop.approval.ApprovalWaiverService;
import ba.sigurno.ejb.workshop.approval.DeputyCommand;
import ba.sigurno.ejb.workshop.calendar.BreakCommand;
import ba.sigurno.ejb.workshop.calendar.SchoolCalendarService;
import ba.sigurno.ejb.workshop.decision.ApprovalDigestService;
import ba.sigurno.ejb.workshop.decision.RequestThreadService;
import ba.sigurno.ejb.workshop.disturbance.DisturbedWorkshopService;
import ba.sigurno.ejb.workshop.feed.CalendarFeedService;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.ejb.workshop.gender.GenderBreakdownService;
import ba.sigurno.ejb.workshop.guest.GuestCommand;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestColumn;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestService;
import ba.sigurno.ejb.workshop.listing.RequestFilter;
import ba.sigurno.ejb.workshop.material.TopicMaterialCommand;
import ba.sigurno.ejb.workshop.material.TopicMaterialFileService;
import ba.sigurno.ejb.workshop.material.TopicMaterialService;
import ba.sigurno.ejb.workshop.planning.AvailabilityService;
import ba.sigurno.ejb.workshop.planning.PlanCommand;
import ba.sigurno.ejb.workshop.planning.WorkshopPlanningService;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceColumn;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceFilter;
import ba.sigurno.ejb.workshop.proposal.SeasonPlaceService;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalCommand;
import ba.sigurno.ejb.workshop.proposal.SeasonProposalService;
import ba.sigurno.ejb.workshop.reply.ReplyQueryService;
import ba.sigurno.ejb.workshop.report.HeldConfirmationService;
import ba.sigurno.ejb.workshop.report.HeldGrouping;
import ba.sigurno.ejb.workshop.report.HeldWorkshopsService;
import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.WorkshopDecisionService;
import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import ba.sigurno.ejb.workshop.request.WorkshopRequestService;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.ejb.workshop.road.RoadColumn;
import ba.sigurno.ejb.workshop.road.RoadTimeService;
import ba.sigurno.ejb.workshop.team.WorkshopTeamService;
import ba.sigurno.ejb.workshop.topic.TopicEditing;
import ba.sigurno.ejb.workshop.trainer.TrainerProfileService;
import ba.sigurno.ejb.workshop.trainer.WorkshopTrainerColumn;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.feedback.FeedbackFace;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.persistence.workshop.request.Audience;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The rows of the {@link AccessMatrix} about workshops. */
@RequestScoped
public class WorkshopOperations {

    private static final Language READER = Language.BOSNIAN;

    /** A topic of the country pack. */
    private static final String TOPIC = "first-steps";

    /** A year and a half, when no break is in the calendar of the demonstration. */
    private static final int FREE_WEEKS = 78;

    private static final String TUZLA = "BA-03/Tuzla";
    private static final String MOSTAR = "BA-07/Mostar";

    @Inject
    private WorkshopRequestService requests;

    @Inject
    private WorkshopService workshops;

    @Inject
    private WorkshopDecisionService decisions;

    @Inject
    private WorkshopPlanningService planning;

    @Inject
    private ReplyQueryService replies;

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private GenderBreakdownService breakdowns;

    @Inject
    private ApprovalDigestService approvals;

    @Inject
    private ApprovalWaiverService waivers;

    @Inject
    private ApprovalDeputyService deputies;

    @Inject
    private RequestThreadService threads;

    @Inject
    private SchoolCalendarService calendars;

    @Inject
    private MyWorkshopsService own;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private WorkshopTeamService teams;

    @Inject
    private WorkshopGuestService guests;

    @Inject
    private HeldWorkshopsService held;

    @Inject
    private HeldConfirmationService confirmations;

    @Inject
    private AvailabilityService availability;

    @Inject
    private WorkshopFeedbackService feedback;

    @Inject
    private TopicEditing topics;

    @Inject
    private TopicMaterialService materials;

    @Inject
    private TopicMaterialFileService materialFiles;

    @Inject
    private TrainerProfileService profiles;

    @Inject
    private RoadTimeService roads;

    @Inject
    private MunicipalityFinder municipalities;

    @Inject
    private DisturbedWorkshopService disturbed;

    @Inject
    private EndOfWork end;

    @Inject
    private SeasonPlaceService places;

    @Inject
    private SeasonProposalService proposals;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) {
        all.asks("WorkshopRequestService.topics", () -> requests.topics(READER))
                .lists("WorkshopRequestService.classes", () -> requests.classes().stream()
                        .anyMatch(choice -> choice.publicId().equals(scene.classId)))
                .asks("WorkshopRequestService.topicsOf", () -> requests.topicsOf(Demo.MODULE, READER))
                .asks("TopicEditing.all", () -> topics.all(READER))
                .asks("TopicEditing.get", () -> topics.get(TOPIC))
                .asks("TopicEditing.ageBands", () -> topics.ageBands())
                .asks("TopicEditing.modules", () -> topics.modules(READER))
                .does("TopicEditing.save", () -> topics.save(TOPIC, topics.get(TOPIC)))
                .asks("TopicMaterialService.page", () -> materials.page(TOPIC, READER))
                .does(
                        "TopicMaterialService.add",
                        () -> materials.add(
                                TOPIC,
                                new TopicMaterialCommand(
                                        "Letak", "https://example.org/l", null, MaterialAudience.SCHOOL)))
                .does("TopicMaterialService.remove", () -> materials.remove(TOPIC, scene.requestedId))
                .asks("TopicMaterialFileService.get", () -> materialFiles.get(scene.topicMaterialId))
                .lists("WorkshopRequestService.schools", () -> requests.schools().stream()
                        .anyMatch(school -> school.id().equals(scene.schoolId)))
                .does(
                        "WorkshopRequestService.prefer",
                        () -> requests.prefer(scene.requestedId, List.of(scene.workshopDay)))
                .lists("ApprovalWaiverService.lines", () -> waivers.lines().stream()
                        .anyMatch(line -> line.authority().getCode().equals(Demo.AUTHORITY_TK)))
                .does("ApprovalWaiverService.waive", () -> waivers.waive(Demo.AUTHORITY_TK))
                .does("ApprovalWaiverService.require", () -> waivers.require(Demo.AUTHORITY_TK))
                .lists("GenderBreakdownService.lines", () -> breakdowns.lines().stream()
                        .anyMatch(line -> line.authority().getCode().equals(Demo.AUTHORITY_TK)))
                .does("GenderBreakdownService.ask", () -> breakdowns.ask(Demo.AUTHORITY_TK))
                .does("GenderBreakdownService.end", () -> breakdowns.end(Demo.AUTHORITY_TK))
                .lists("ApprovalDeputyService.lines", () -> deputies.lines().stream()
                        .anyMatch(line -> line.authority().getCode().equals(Demo.AUTHORITY_TK)))
                .does(
                        "ApprovalDeputyService.name",
                        () -> deputies.name(
                                Demo.AUTHORITY_TK,
                                new DeputyCommand(Demo.COORDINATOR_FBIH, scene.workshopDay, scene.workshopDay)))
                .does("ApprovalDeputyService.release", () -> deputies.release(scene.deputyId))
                .does(
                        "WorkshopRequestService.requireWishable",
                        () -> requests.requireWishable(scene.workshopDay, READER))
                .asks("WorkshopRequestService.request", () -> requests.request(wish(scene)))
                .asks("WorkshopRequestService.request of adults", () -> requests.request(wishOfAdults(scene)))
                .lists("WorkshopService.search", () -> listed(scene))
                .lists(
                        "WorkshopService.export",
                        () -> workshops.export(RequestFilter.ALL, RequestFilter.ALL.order(), READER).stream()
                                .anyMatch(line -> line.publicId().equals(scene.requestedId)))
                .lists("WorkshopService.names", () -> !workshops
                        .names(List.of(scene.requestedId), READER)
                        .isEmpty())
                .asks("WorkshopService.choices", () -> workshops.choices(READER))
                .asks("HeldWorkshopsService.sums", () -> held.sums(RequestFilter.ALL))
                .asks(
                        "HeldWorkshopsService.table",
                        () -> held.table(
                                SchoolYear.of(LocalDate.now(ClockProducer.ZONE)), HeldGrouping.AUTHORITY, READER))
                .asks(
                        "HeldWorkshopsService.export",
                        () -> held.export(SchoolYear.of(LocalDate.now(ClockProducer.ZONE)), HeldGrouping.MONTH, READER))
                .asks("WorkshopService.get when requested", () -> workshops.get(scene.requestedId, READER))
                .asks("WorkshopService.get when planned", () -> workshops.get(scene.plannedId, READER))
                .asks("CalendarFeedService.since", () -> feeds.since())
                .does("CalendarFeedService.renew", () -> feeds.renew())
                .does("CalendarFeedService.end", () -> feeds.end())
                .asks("ReplyQueryService.of", () -> replies.of(scene.plannedId))
                .lists(
                        "WorkshopService.calendar", () -> workshops
                                .calendar(
                                        scene.workshopDay,
                                        scene.workshopDay.plusDays(1),
                                        WorkshopEvent.Filter.ALL,
                                        READER)
                                .stream()
                                .anyMatch(event -> event.requestId().equals(scene.plannedId)))
                .does("WorkshopDecisionService.approve", () -> decisions.approve(scene.requestedId))
                .does("WorkshopDecisionService.approveAmongMany", () -> decisions.approveAmongMany(scene.requestedId))
                .does("ApprovalDigestService.tell", () -> approvals.tell())
                .does("WorkshopDecisionService.decline", () -> decisions.decline(scene.requestedId, "Tada je ispit."))
                .does(
                        "WorkshopDecisionService.withdrawApproval",
                        () -> decisions.withdrawApproval(scene.approvedId, "Tada je ispit."))
                .asks("WorkshopService.nextToDecide", () -> workshops.nextToDecide(scene.requestedId))
                .asks("RequestThreadService.get", () -> threads.get(scene.requestedId))
                .does("RequestThreadService.ask", () -> threads.ask(scene.requestedId, "Ima li projektor?"))
                .does("RequestThreadService.answer", () -> threads.answer(scene.requestedId, "Ima."))
                .does(
                        "WorkshopDecisionService.cancel a request",
                        () -> decisions.cancel(scene.requestedId, "Ne treba."))
                .does("WorkshopDecisionService.cancel a plan", () -> decisions.cancel(scene.plannedId, "Ne treba."))
                .lists("SchoolCalendarService.authorities", () -> calendars.authorities().stream()
                        .anyMatch(authority -> authority.getCode().equals(Demo.AUTHORITY_TK)))
                .asks("SchoolCalendarService.page", () -> calendars.page(Demo.AUTHORITY_TK))
                .does("SchoolCalendarService.add", () -> calendars.add(Demo.AUTHORITY_TK, holiday()))
                .does("SchoolCalendarService.remove", () -> calendars.remove(aBreak()))
                .asks(
                        "TrainerProfileService.search",
                        () -> profiles.search("", Sort.by(WorkshopTrainerColumn.NAME), 1, READER))
                .asks("TrainerProfileService.get", () -> profiles.get(trainer()))
                .asks("TrainerProfileService.topics", () -> profiles.topics(READER))
                .does(
                        "TrainerProfileService.save",
                        () -> profiles.save(
                                trainer(), profiles.get(trainer()).profile().orElseThrow()))
                .does(
                        "TrainerProfileService.takeLeave",
                        () -> profiles.takeLeave(
                                trainer(), scene.workshopDay.plusDays(7), scene.workshopDay.plusDays(8)))
                .does("TrainerProfileService.cancelLeave", () -> profiles.cancelLeave(trainer(), scene.leaveId))
                .asks("RoadTimeService.search", () -> roads.search("", Sort.by(RoadColumn.FROM), 1, READER))
                .asks("RoadTimeService.between", () -> roads.between(TUZLA, MOSTAR, READER))
                .does("RoadTimeService.correct", () -> roads.correct(TUZLA, MOSTAR, 200))
                .does("RoadTimeService.reset", () -> roads.reset(TUZLA, MOSTAR))
                .asks("MunicipalityFinder.search", () -> municipalities.search("Tuz", 20))
                .asks("MunicipalityFinder.find", () -> municipalities.find(TUZLA))
                .asks("WorkshopPlanningService.topics", () -> planning.topics(READER))
                .asks("DisturbedWorkshopService.inBreak", () -> disturbed.inBreak(aBreak(), READER))
                .asks("DisturbedWorkshopService.inLeave", () -> disturbed.inLeave(scene.leaveId, READER))
                .asks("DisturbedWorkshopService.list", () -> disturbed.list(1, READER))
                .does("DisturbedWorkshopService.confirm", () -> disturbed.confirm(scene.plannedId))
                .asks("SeasonProposalService.current", () -> proposals.current())
                .asks(
                        "SeasonProposalService.places",
                        () -> proposals.places(SeasonPlaceFilter.ALL, Sort.by(SeasonPlaceColumn.DAY), 1, READER))
                .does("SeasonProposalService.stop", () -> proposals.stop())
                .does("SeasonProposalService.accept", () -> proposals.accept(scene.placeId, READER))
                .does("SeasonProposalService.goOn", () -> {
                    proposals.goOn(1);
                    // Another one cannot begin before it is worked out.
                    proposals.current().ifPresent(proposal -> end.of("workshop_season", proposal.publicId()));
                })
                .asks("SeasonProposalService.inOrder", () -> proposals.inOrder(List.of(scene.placeId)))
                .asks("SeasonPlaceService.get", () -> places.get(scene.placeId, READER))
                .does(
                        "SeasonPlaceService.arrange",
                        () -> places.arrange(scene.placeId, at(scene, LocalTime.NOON, null), READER))
                .does("SeasonPlaceService.leaveOut", () -> places.leaveOut(scene.placeId))
                .does("SeasonPlaceService.takeIn", () -> places.takeIn(scene.placeId))
                .does("SeasonProposalService.tell", () -> proposals.tell())
                .asks("SeasonProposalService.open", () -> proposals.open())
                .asks("SeasonProposalService.names", () -> proposals.names(List.of(scene.placeId), READER))
                .does(
                        "SeasonProposalService.begin",
                        () -> proposals.begin(
                                new SeasonProposalCommand(scene.workshopDay, scene.workshopDay.plusDays(7), 1)))
                .asks("WorkshopPlanningService.trainers", () -> planning.trainers())
                .asks(
                        "AvailabilityService.search",
                        () -> availability.search("", List.of(scene.workshopDay), 1, READER))
                .asks(
                        "WorkshopPlanningService.offers",
                        () -> planning.offers(scene.approvedId, scene.workshopDay, READER))
                .does(
                        "WorkshopPlanningService.plan",
                        () -> planning.plan(scene.approvedId, at(scene, LocalTime.NOON, null), READER))
                .does(
                        "WorkshopPlanningService.planAmongMany",
                        () -> planning.planAmongMany(scene.approvedId, at(scene, LocalTime.NOON, null), READER))
                .does(
                        "WorkshopPlanningService.replanAmongMany",
                        () -> planning.replanAmongMany(
                                scene.plannedId, at(scene, LocalTime.NOON, version(scene)), READER))
                .does(
                        "WorkshopPlanningService.replan",
                        () -> planning.replan(scene.plannedId, at(scene, LocalTime.NOON, version(scene)), READER))
                .asks("WorkshopTeamService.get", () -> teams.get(scene.plannedId))
                .does(
                        "WorkshopTeamService.add",
                        () -> teams.add(scene.plannedId, rows.accountId(Demo.TRAINER_2), true, READER))
                .does("WorkshopTeamService.remove", () -> teams.remove(scene.plannedId, scene.assistantId))
                .does("WorkshopTeamService.handOver", () -> teams.handOver(scene.plannedId, scene.assistantId))
                .does("WorkshopTeamService.invite", () -> teams.invite(scene.plannedId, scene.slotId))
                .does("WorkshopTeamService.dismiss", () -> teams.dismiss(scene.plannedId, scene.invitedSlotId))
                .asks(
                        "WorkshopGuestService.search",
                        () -> guests.search("", Sort.by(WorkshopGuestColumn.NAME), 1, READER))
                .asks("WorkshopGuestService.get", () -> guests.get(scene.guestId))
                .asks("WorkshopGuestService.topics", () -> guests.topics(READER))
                .asks("WorkshopGuestService.add", () -> guests.add(guest(Demo.newAddress("gost"), null)))
                .does("WorkshopGuestService.change", () -> guests.change(scene.guestId, guest(scene)))
                .does("WorkshopGuestService.end", () -> guests.end(scene.guestId))
                .does("WorkshopGuestService.resume", () -> guests.resume(scene.guestId))
                .does(
                        "WorkshopGuestService.addSlot",
                        () -> guests.addSlot(
                                scene.guestId,
                                LocalDate.now(ClockProducer.ZONE).plusDays(30),
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0)))
                .does("WorkshopGuestService.removeSlot", () -> guests.removeSlot(scene.guestId, scene.slotId))
                .does("WorkshopTeamService.stayAway", () -> teams.stayAway(scene.plannedId, "Bolest."))
                .lists("MyWorkshopsService.all", () -> own.all(1, READER).waiting().stream()
                        .anyMatch(line -> line.requestId().equals(scene.begunId)))
                .lists("MyWorkshopsService.export", () -> own.export(READER).stream()
                        .anyMatch(line -> line.requestId().equals(scene.reportedId)))
                .asks("MyWorkshopsService.calendar", () -> own.calendar(scene.begunId))
                .asks("MyWorkshopsService.get", () -> own.get(scene.begunId, READER))
                .does("WorkshopReportService.report", () -> reports.report(scene.begunId, met(null)))
                .does(
                        "WorkshopReportService.reportInStead",
                        () -> reports.reportInStead(scene.begunId, met(null), "Bolest."))
                .does(
                        "WorkshopReportService.correct",
                        () -> reports.correct(scene.reportedId, met(reportVersion(scene))))
                .does("WorkshopReportService.countsGirls", () -> reports.countsGirls(scene.begunId))
                .does("WorkshopReportService.free", () -> reports.free(scene.begunId, "Snijeg."))
                .asks("WorkshopReportService.outcome", () -> reports.outcome(scene.reportedId))
                .asks("TopicMaterialFileService.ofRequest", () -> materialFiles.ofRequest(scene.reportedId))
                .asks(
                        "TopicMaterialFileService.getOfRequest",
                        () -> materialFiles.getOfRequest(scene.reportedId, scene.topicMaterialId))
                .asks("HeldConfirmationService.get", () -> confirmations.get(scene.reportedId, READER))
                .asks("WorkshopFeedbackService.look", () -> feedback.look(scene.feedbackCode, "198.51.100.7", READER)
                        .orElseThrow())
                .does(
                        "WorkshopFeedbackService.give",
                        () -> feedback.give(
                                scene.feedbackCode, "198.51.100.7", PublicId.random(), FeedbackFace.GREAT, null))
                .asks("WorkshopFeedbackService.wall", () -> feedback.wall(scene.begunId, READER))
                .asks("WorkshopFeedbackService.answers", () -> feedback.answers(scene.begunId, READER))
                .asks("WorkshopReportService.missing", () -> reports.missing(1, READER));
    }

    private GuestCommand guest(AccessScene scene) {
        return guest(Demo.newAddress("gost"), (int)
                rows.count("SELECT version FROM workshop_guest WHERE public_id = ?", scene.guestId));
    }

    private static GuestCommand guest(String email, Integer version) {
        return new GuestCommand("Gost", "Policija", email, "", TUZLA, READER, List.of(TOPIC), version);
    }

    private static RequestCommand wishOfAdults(AccessScene scene) {
        var needs = new RequestNeeds(Audience.PARENTS, 40, READER, DayPart.ANY);
        return new RequestCommand(TOPIC, scene.schoolId, List.of(), List.of(scene.workshopDay), "", needs, true);
    }

    private static ReportCommand met(Integer version) {
        return new ReportCommand(Map.of(), Map.of(), 7, "", version);
    }

    private int reportVersion(AccessScene scene) {
        return (int) rows.count(
                "SELECT p.version FROM workshop_report p JOIN workshop w ON w.id = p.workshop_id"
                        + " JOIN workshop_request r ON r.id = w.request_id WHERE r.public_id = ?",
                scene.reportedId);
    }

    private static BreakCommand holiday() {
        return new BreakCommand(LocalDate.now(ClockProducer.ZONE).plusWeeks(FREE_WEEKS), null, "Praznik");
    }

    private String aBreak() {
        return rows.text(
                "SELECT MIN(b.public_id) FROM school_break b JOIN authority a ON a.id = b.authority_id WHERE a.code = ?",
                Demo.AUTHORITY_TK);
    }

    private String trainer() {
        return rows.accountId(Demo.TRAINER);
    }

    private boolean listed(AccessScene scene) {
        return workshops.search(RequestFilter.ALL, RequestFilter.ALL.order(), 1, READER).items().stream()
                .anyMatch(line -> line.publicId().equals(scene.requestedId));
    }

    private static RequestCommand wish(AccessScene scene) {
        return new RequestCommand("strong-passwords", List.of(scene.sharedClassId), List.of(scene.workshopDay), "");
    }

    private PlanCommand at(AccessScene scene, LocalTime start, Integer version) {
        return new PlanCommand(rows.accountId(Demo.TRAINER), scene.workshopDay, start, 90, version, true);
    }

    private int version(AccessScene scene) {
        return (int) rows.count(
                "SELECT w.version FROM workshop w JOIN workshop_request r ON r.id = w.request_id WHERE r.public_id = ?",
                scene.plannedId);
    }
}
